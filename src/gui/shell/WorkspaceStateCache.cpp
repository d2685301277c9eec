// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/WorkspaceStateCache.h"

#include "gui/shell/WhenDone.h"
#include "storage/Workspace.h"

namespace muster {

constexpr int CountDelay = 200; // milliseconds

WorkspaceStateCache::WorkspaceStateCache(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(CountDelay);
    connect(&m_countTimer, &QTimer::timeout, this, &WorkspaceStateCache::readCounts);
    connect(&workspace, &Workspace::changed, this, &WorkspaceStateCache::refresh);
    readState();
    readCounts();
    readUndo();
}

void WorkspaceStateCache::refresh()
{
    readState();
    readUndo();
    m_countTimer.start();
}

void WorkspaceStateCache::readState()
{
    whenDone(m_workspace.read(ReadWorkspaceState {}), this, [this](const Result<WorkspaceState> &state) {
        if (!state || state->event < m_state.event)
            return;
        m_state = *state;
        Q_EMIT stateChanged();
    });
}

void WorkspaceStateCache::readCounts()
{
    const int generation = ++m_countGeneration;
    whenDone(m_workspace.read(ReadCounts {}), this, [this, generation](const Result<Counts> &counts) {
        if (!counts || generation != m_countGeneration)
            return;
        m_counts = *counts;
        Q_EMIT countsChanged();
    });
}

void WorkspaceStateCache::readUndo()
{
    const int generation = ++m_undoGeneration;
    const ReadUndoState question {m_workspace.info().operatorId};
    whenDone(m_workspace.read(question), this, [this, generation](const Result<UndoState> &state) {
        if (!state || generation != m_undoGeneration)
            return;
        m_undo = *state;
        Q_EMIT undoStateChanged();
    });
}

} // namespace muster
