// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/WorkspaceStateCache.h"

#include "gui/shell/WhenDone.h"
#include "storage/Workspace.h"
#include "storage/queries/ReadSeats.h"

#include <algorithm>

namespace muster {

constexpr int CountDelay = 200; // milliseconds

// Everything is counted but the settings; what a group is called does not matter.
static bool areCountsStale(const ChangedObjects &changed)
{
    constexpr std::array counted {ObjectKind::User, ObjectKind::Project, ObjectKind::Member, ObjectKind::Assignment};
    return changed.touches(ObjectKind::Group, ChangedObjects::Added | ChangedObjects::Removed)
        || std::any_of(counted.begin(), counted.end(), [&](ObjectKind kind) { return changed.touches(kind); });
}

WorkspaceStateCache::WorkspaceStateCache(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(CountDelay);
    m_state.rights = workspace.info().rights; // so that nothing can be done at first which may not be done
    connect(&m_countTimer, &QTimer::timeout, this, &WorkspaceStateCache::readCounts);
    connect(&workspace, &Workspace::changed, this, &WorkspaceStateCache::heed);
    readState();
    readCounts();
    readUndo();
}

void WorkspaceStateCache::heed(const ChangedObjects &changed)
{
    // What the operator may do stands in their own account and in roles; whether anything can be done at all, in the trail
    if (changed.touches(ObjectKind::Workspace) || changed.touches(ObjectKind::Role) || changed.touches(ObjectKind::Trail) || changed.concerns(ObjectKind::User, m_workspace.info().operatorId)) {
        readState();
    } else if (changed.event > m_state.event) {
        m_state.event = changed.event;
        m_state.head = QString::fromLatin1(changed.head);
    }
    readUndo();
    if (areCountsStale(changed))
        m_countTimer.start();
}

void WorkspaceStateCache::readState()
{
    whenDone(m_workspace.read(ReadWorkspaceState {}), this, [this](const Result<WorkspaceState> &state) {
        if (!state || state->event < m_readAt)
            return;
        WorkspaceState known = std::exchange(m_state, *state);
        m_readAt = state->event;
        if (known.event > m_state.event) { // something else was written meanwhile
            m_state.event = known.event;
            m_state.head = known.head;
        }
        Q_EMIT stateChanged();
    });
}

void WorkspaceStateCache::readCounts()
{
    m_counting.ask(m_workspace.read(ReadCounts {}), [this](const Result<Counts> &counts) {
        if (!counts)
            return;
        m_counts = *counts;
        Q_EMIT countsChanged();
    });
    if (m_state.seats.state != Seats::State::None)
        readSeats();
}

// They change with users, the rest of the state does not.
void WorkspaceStateCache::readSeats()
{
    whenDone(m_workspace.read(ReadSeats {}), this, [this](const Result<Seats> &seats) {
        if (!seats || (seats->used == m_state.seats.used && seats->state == m_state.seats.state))
            return;
        m_state.seats = *seats;
        Q_EMIT stateChanged();
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
