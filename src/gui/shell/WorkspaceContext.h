// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "gui/shell/ChangeFlow.h"
#include "gui/shell/Notice.h"
#include "storage/Workspace.h"
#include "storage/queries/WorkspaceState.h"

#include <QPointer>

class QWidget;

namespace muster {

struct Selection;
class KnownLogins;
class OutgoingMail;
class SyncWork;
class Prompts;
class WhoIsHere;
class WorkspaceSettings;
class WorkspaceStateCache;
class FileChoice;

// Where the answers of a WorkspaceContext's questions come from.
struct WorkspaceContextParts
{
    Prompts &ask;
    FileChoice &files;
    QString settingsFile {}; // empty: the user's own
};

// What a page works with: the workspace, what is known of it, what is selected, and the way to change something.
class WorkspaceContext : public QObject
{
    Q_OBJECT

public:
    WorkspaceContext(Workspace &workspace, WorkspaceContextParts parts, QObject *parent = nullptr);
    ~WorkspaceContext() override;

    Workspace &workspace() const { return m_workspace; }
    Prompts &ask() const { return m_parts.ask; }
    FileChoice &files() const { return m_parts.files; }
    ChangeFlow &changes() const { return *m_changes; } // the way to change something
    WhoIsHere &here() const { return *m_here; }
    OutgoingMail &mail() const { return *m_mail; }
    SyncWork &sync() const { return *m_sync; }
    WorkspaceSettings &settings() const { return *m_settings; }

    KnownLogins *logins() const { return m_logins.get(); } // null: the workspace is a file

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
    std::unique_ptr<KnownLogins> m_logins;
    std::unique_ptr<ChangeFlow> m_changes;
    std::unique_ptr<WhoIsHere> m_here;
    std::unique_ptr<OutgoingMail> m_mail;
    std::unique_ptr<SyncWork> m_sync;
    QPointer<QWidget> m_window;
    std::unique_ptr<Selection> m_selection;
};

} // namespace muster
