// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/WorkspaceContext.h"

#include "gui/shell/ChangeRunner.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/shell/WorkspaceStateCache.h"
#include "gui/shell/PlanAsker.h"
#include "models/Selection.h"

#include <QApplication>
#include <QWidget>

namespace muster {

WorkspaceContext::WorkspaceContext(Workspace &workspace, WorkspaceContextParts parts, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_parts(std::move(parts))
    , m_settings(std::make_unique<WorkspaceSettings>(workspace.info().id, m_parts.settingsFile))
    , m_keeper(std::make_unique<WorkspaceStateCache>(workspace))
    , m_runner(std::make_unique<ChangeRunner>(workspace))
    , m_asker(std::make_unique<PlanAsker>(*this))
    , m_selection(std::make_unique<Selection>())
{
    connect(m_keeper.get(), &WorkspaceStateCache::stateChanged, this, &WorkspaceContext::stateChanged);
    connect(m_keeper.get(), &WorkspaceStateCache::countsChanged, this, &WorkspaceContext::countsChanged);
    connect(m_keeper.get(), &WorkspaceStateCache::undoStateChanged, this, &WorkspaceContext::undoStateChanged);
    connect(m_runner.get(), &ChangeRunner::busyChanged, this, &WorkspaceContext::busyChanged);
    connect(m_runner.get(), &ChangeRunner::noticed, this, &WorkspaceContext::noticed);
    connect(m_runner.get(), &ChangeRunner::refused, this, &WorkspaceContext::refused);
    connect(m_runner.get(), &ChangeRunner::working, this, &WorkspaceContext::working);
    connect(m_asker.get(), &PlanAsker::working, this, &WorkspaceContext::working);
}

WorkspaceContext::~WorkspaceContext() = default;

const WorkspaceState &WorkspaceContext::state() const
{
    return m_keeper->state();
}

const Counts &WorkspaceContext::counts() const
{
    return m_keeper->counts();
}

const UndoState &WorkspaceContext::undoState() const
{
    return m_keeper->undoState();
}

QString WorkspaceContext::undoText() const
{
    return m_keeper->undoText();
}

QString WorkspaceContext::redoText() const
{
    return m_keeper->redoText();
}

const Selection &WorkspaceContext::selection() const
{
    return *m_selection;
}

void WorkspaceContext::setSelection(const Selection &selection)
{
    *m_selection = selection;
    Q_EMIT selectionChanged();
}

QWidget *WorkspaceContext::window() const
{
    QWidget *active = QApplication::activeWindow();
    return active ? active : m_window.data();
}

void WorkspaceContext::setWindow(QWidget *window)
{
    m_window = window;
}

void WorkspaceContext::apply(const ChangeSet &set, const QString &done)
{
    m_runner->apply(set, done, ChangeRunner::Refusals::Say);
}

WorkspaceContext::Outcomes WorkspaceContext::applyHere(const ChangeSet &set, const QString &done)
{
    return m_runner->apply(set, done, ChangeRunner::Refusals::LeaveToCaller);
}

void WorkspaceContext::applyWithPreview(const ChangeSet &set, const ApplyOptions &options)
{
    m_asker->apply(set, options);
}

void WorkspaceContext::undo(qint64 event)
{
    m_runner->undo(event);
}

void WorkspaceContext::redo()
{
    m_runner->redo();
}

bool WorkspaceContext::isBusy() const
{
    return m_runner->isBusy();
}

void WorkspaceContext::goTo(const QString &pageId)
{
    Q_EMIT pageWanted(pageId);
}

void WorkspaceContext::reveal(ObjectKind kind, const QString &uuid)
{
    Q_EMIT revealWanted(kind, uuid);
}

void WorkspaceContext::openRecord(ObjectKind kind, const QString &uuid)
{
    Q_EMIT recordWanted(kind, uuid);
}

void WorkspaceContext::showQuery(const TableQuery &query)
{
    Q_EMIT queryWanted(query);
}

void WorkspaceContext::say(const QString &text)
{
    Q_EMIT noticed({text});
}

void WorkspaceContext::refuse(const Error &error, const ChangeSet &set)
{
    if (error.code == ErrorCode::Cancelled)
        return; // who has stopped it knows
    Q_EMIT refused({error, set});
}

} // namespace muster
