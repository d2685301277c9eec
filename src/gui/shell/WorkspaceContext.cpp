// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/WorkspaceContext.h"

#include "gui/shell/KnownLogins.h"
#include "gui/shell/OutgoingMail.h"
#include "gui/shell/SyncWork.h"
#include "gui/shell/WhoIsHere.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/shell/WorkspaceStateCache.h"
#include "models/Selection.h"
#include "storage/Store.h"
#include "texts/ChangeText.h"

#include <QApplication>
#include <QWidget>

namespace muster {

WorkspaceContext::WorkspaceContext(Workspace &workspace, WorkspaceContextParts parts, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_parts(std::move(parts))
    , m_settings(std::make_unique<WorkspaceSettings>(workspace.info().id, m_parts.settingsFile))
    , m_keeper(std::make_unique<WorkspaceStateCache>(workspace))
    , m_logins(Store::isOnServer(workspace.info().location) ? std::make_unique<KnownLogins>(workspace) : nullptr)
    , m_changes(std::make_unique<ChangeFlow>(*this))
    , m_here(std::make_unique<WhoIsHere>(*this))
    , m_mail(std::make_unique<OutgoingMail>(*this, m_parts.settingsFile))
    , m_sync(std::make_unique<SyncWork>(*this, m_parts.settingsFile))
    , m_selection(std::make_unique<Selection>())
{
    connect(m_keeper.get(), &WorkspaceStateCache::stateChanged, this, &WorkspaceContext::stateChanged);
    connect(m_keeper.get(), &WorkspaceStateCache::countsChanged, this, &WorkspaceContext::countsChanged);
    connect(m_keeper.get(), &WorkspaceStateCache::undoStateChanged, this, &WorkspaceContext::undoStateChanged);
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
    return changesText(undoState().undoes);
}

QString WorkspaceContext::redoText() const
{
    return changesText(undoState().redoes);
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
