// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "storage/queries/WorkspaceState.h"

namespace muster {

class Database;

// What the operator's next undo and redo would take back (A6). An event stands unless an event that stands undoes it.
// Redo takes back an undo, as long as the operator has done nothing new since.
Result<UndoState> undoState(Database &database, const QString &operatorId);

// The changes that take an event back, last first. CannotUndo when there is no such event, it made the workspace, or it
// has been taken back already.
Result<ChangeSet> inverseOf(Database &database, qint64 event);

} // namespace muster
