// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"
#include "core/Query.h"
#include "gui/shell/Notice.h"
#include "storage/Workspace.h"
#include "storage/queries/WorkspaceState.h"

#include <QPointer>

class QWidget;

namespace muster {

struct Selection;
class Prompts;
class ChangeRunner;
class WorkspaceSettings;
class WorkspaceStateCache;
class FileChoice;
class PlanAsker;

// Where the answers of a WorkspaceContext's questions come from.
struct WorkspaceContextParts
{
    Prompts &ask;
    FileChoice &files;
    QString settingsFile {}; // empty: the user's own
};

// What a change set asks before it is done.
struct ApplyOptions
{
    enum When {
        WhenNotAll, // only when some of it cannot be or would change nothing
        Always, // dangerous ones: deactivate, delete, import
    };

    When when = WhenNotAll;
    QString title;
    std::function<QString(int count)> button; // "Deactivate 3 users", of those that can be
    QString text {};
    bool danger = false;
    QString done {}; // the notice afterwards; empty: made of the changes
};

// What a page works with: the workspace, what is known of it, what is selected, and the way to change something.
class WorkspaceContext : public QObject
{
    Q_OBJECT

public:
    using Outcomes = QFuture<Result<Outcome>>;

    WorkspaceContext(Workspace &workspace, WorkspaceContextParts parts, QObject *parent = nullptr);
    ~WorkspaceContext() override;

    Workspace &workspace() const { return m_workspace; }
    Prompts &ask() const { return m_parts.ask; }
    FileChoice &files() const { return m_parts.files; }
    WorkspaceSettings &settings() const { return *m_settings; }

    WorkspaceInfo info() const { return m_workspace.info(); }
    const WorkspaceState &state() const; // empty until the first stateChanged
    const Counts &counts() const;
    const UndoState &undoState() const;
    QString undoText() const; // what undo would take back: "3 users deactivated"
    QString redoText() const;

    const Selection &selection() const; // models/Selection
    void setSelection(const Selection &selection);

    // Where dialogs open, unless something more to the point has the focus.
    QWidget *window() const;
    void setWindow(QWidget *window);

    // Does it and says so ("3 users deactivated · Undo"); what cannot be is said through refused().
    void apply(const ChangeSet &set, const QString &done = {});

    // The same for those who show refusals themselves, in a form.
    Outcomes applyHere(const ChangeSet &set, const QString &done = {});

    // Shows first what would happen to each, and goes on with what can be.
    void applyWithPreview(const ChangeSet &set, const ApplyOptions &options);

    void undo(qint64 event = 0); // 0: the operator's latest
    void redo();
    bool isBusy() const; // a change is being made

    // Ways to other pages.
    void goTo(const QString &pageId);
    void reveal(ObjectKind kind, const QString &uuid); // selects it on the page that shows its kind
    void openRecord(ObjectKind kind, const QString &uuid); // and opens its record beside the table
    void showQuery(const TableQuery &query);

    void say(const QString &text); // a quiet notice
    void refuse(const Error &error, const ChangeSet &set = {});

Q_SIGNALS:
    void stateChanged();
    void countsChanged();
    void selectionChanged();
    void undoStateChanged();
    void busyChanged();
    void pageWanted(const QString &pageId);
    void revealWanted(muster::ObjectKind kind, const QString &uuid);
    void recordWanted(muster::ObjectKind kind, const QString &uuid);
    void queryWanted(const muster::TableQuery &query);
    void noticed(const muster::Notice &notice);
    void refused(const muster::Refusal &refusal);
    void working(const muster::Work &work); // long work: progress; again when it goes on, and at its end

private:
    Workspace &m_workspace;
    WorkspaceContextParts m_parts;
    std::unique_ptr<WorkspaceSettings> m_settings;
    std::unique_ptr<WorkspaceStateCache> m_keeper;
    std::unique_ptr<ChangeRunner> m_runner;
    std::unique_ptr<PlanAsker> m_asker;
    QPointer<QWidget> m_window;
    std::unique_ptr<Selection> m_selection;
};

} // namespace muster
