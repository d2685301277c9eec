// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "core/Plan.h"
#include "storage/queries/WorkspaceState.h"

namespace muster {

class Database;

// What the operator's next undo and redo would take back (A6). An event stands unless an event that stands undoes it.
// Redo takes back an undo, as long as the operator has done nothing new since.
Result<UndoState> undoState(Database &database, const QString &operatorId);

// The changes that take an event back, last first: read in pieces, in the transaction in which they are made.
class Inverse final : public ChangeSource
{
public:
    static Result<std::unique_ptr<Inverse>> of(Database &database, qint64 event);

    EventHeader header() const { return {{}, m_event, false}; }
    bool isOld() const { return m_isOld; } // it is not the one that a plain undo would take back
    void setOld(bool old) { m_isOld = old; }

    qint64 count() const override { return m_count; }
    Result<std::optional<Change>> next() override;
    Result<void> rewind() override;

private:
    Inverse(Database &database, qint64 event) : m_database(database), m_event(event) { }
    Result<void> readPiece();

    Database &m_database;
    qint64 m_event;
    qint64 m_first = 0; // its entries
    qint64 m_count = 0;
    qint64 m_left = 0; // of them, that were not read yet
    QVector<Change> m_piece; // the next one last
    bool m_isOld = false;
};

// Of one event, or (0) of the operator's latest that still stands. NothingToUndo; CannotUndo when there is no such event, it
// made the workspace, or it has been taken back already.
Result<std::unique_ptr<Inverse>> inverseToUndo(Database &database, const QString &operatorId, qint64 event);
Result<std::unique_ptr<Inverse>> inverseToRedo(Database &database, const QString &operatorId); // NothingToRedo

// Taking back must not take along what came later, nor an account that is in use, unless that is asked for. UndoTakesAlong,
// UndoDeletesAccount.
Result<void> checkTakesNothingAlong(const Plan &plan, const Inverse &inverse);

} // namespace muster
