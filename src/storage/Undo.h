// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"
#include "storage/queries/WorkspaceState.h"

namespace muster {

class Database;

// What the operator's next undo and redo would take back (A6). An event stands unless an event that stands undoes it.
// Redo takes back an undo, as long as the operator has done nothing new since.
Result<UndoState> undoState(Database &database, const QString &operatorId);

// The changes that take an event back, last first.
struct Inverse
{
    ChangeSet set;
    bool isOld = false; // it is not the one that a plain undo would take back
};

// Of one event, or (0) of the operator's latest that still stands. NothingToUndo; CannotUndo when there is no such event, it
// made the workspace, or it has been taken back already.
Result<Inverse> inverseToUndo(Database &database, const QString &operatorId, qint64 event);
Result<ChangeSet> inverseToRedo(Database &database, const QString &operatorId); // NothingToRedo

// Taking back must not take along what came later, nor an account that is in use, unless that is asked for. UndoTakesAlong,
// UndoDeletesAccount.
Result<void> checkTakesNothingAlong(const Plan &plan, const ChangeSet &set, bool isOld);

} // namespace muster
