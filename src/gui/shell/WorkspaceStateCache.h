// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatestAnswer.h"
#include "storage/queries/WorkspaceState.h"

#include <QObject>
#include <QTimer>

namespace muster {

class ChangedObjects;
class Workspace;

// Keeps at hand what the whole window looks at, and reads it again when something was written.
class WorkspaceStateCache : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceStateCache(Workspace &workspace, QObject *parent = nullptr);

    const WorkspaceState &state() const { return m_state; }
    const Counts &counts() const { return m_counts; }
    const UndoState &undoState() const { return m_undo; }

Q_SIGNALS:
    void stateChanged();
    void countsChanged();
    void undoStateChanged();

private:
    void heed(const ChangedObjects &changed);
    void readState();
    void readCounts();
    void readSeats();
    void readUndo();

    Workspace &m_workspace;
    WorkspaceState m_state;
    qint64 m_readAt = 0; // the event up to which the settings in it were read; its own event goes on without
    Counts m_counts;
    UndoState m_undo;
    QTimer m_countTimer; // counts are slower than a series of changes
    LatestAnswer<Counts> m_counting;
    int m_undoGeneration = 0;
};

} // namespace muster
