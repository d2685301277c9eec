// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"
#include "core/Result.h"

#include <QVector>

namespace muster {

class Database;
struct Reader;

// What an event recorded, in as much as a sentence needs. Blank when there is no such event.
Result<ChangeSummary> summaryOf(Database &database, qint64 event);

// What came of an event, as it was told when it happened: of an undo, what it took back. Its number is 0 when there is no
// such event.
struct ReadOutcome
{
    using Answer = Outcome;

    qint64 event = 0;

    Result<Outcome> answer(Reader &reader) const;
};

// One recorded change of one object.
struct Entry
{
    qint64 id = 0;
    qint64 event = 0;
    qint64 at = 0; // UTC milliseconds
    QString operatorName;
    QString object; // its label when it happened
    QString objectId;
    Change change; // as recorded, but users that fields name by address
};

// Says users that fields name by address, projects and roles by name, instead of by ID: what is recorded, as people read it.
Result<void> nameUsers(Database &database, Change &recorded);

// The entries of an event, in order, from `offset`.
struct ReadEntries
{
    using Answer = QVector<Entry>;

    qint64 event = 0;
    qint64 offset = 0;
    int limit = 500;

    Result<QVector<Entry>> answer(Reader &reader) const;
};

// What happened to one object, the latest first (an account's own history).
struct ReadHistory
{
    using Answer = QVector<Entry>;

    QString objectId; // User ID, group ID or project ID
    int limit = 200;

    Result<QVector<Entry>> answer(Reader &reader) const;
};

struct ChainReport
{
    qint64 events = 0;
    qint64 entries = 0;
    QString head; // hexadecimal
    std::optional<Error> fault; // ChainBroken, HeadNotInChain: the first that was found
};

// Goes through the whole audit trail (A1). `heads` are hashes that must be in the chain, kept outside the database.
struct VerifyChain
{
    using Answer = ChainReport;
    static constexpr bool Long = true; // see ReaderPool

    QStringList heads;

    Result<ChainReport> answer(Reader &reader) const;
};

} // namespace muster
