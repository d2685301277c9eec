// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"

#include <QByteArray>
#include <QVector>

#include <functional>
#include <memory>

namespace muster {

class Database;
struct WorkspaceInfo;

// Which object here is which there, and what both had when they were last the same.
struct SyncLink
{
    int kind = 0; // 0: a user, 1: a group
    QString objectId {}; // User ID or group ID
    QString remoteId {};
    QString version {};
    QByteArray base {}; // JSON; blank: it is about to be made here, and may not have been
};

// A thing that is written in the other system.
struct SyncStep
{
    enum class Action { Create, Change, Remove }; // databases keep their number
    enum class State { Begun, Done, Failed, Perhaps, Settled }; // Perhaps: nobody knows; Settled: it was looked at since

    qint64 id = 0;
    int kind = 0;
    QString objectId {};
    QString remoteId {}; // blank: not known yet
    Action action = Action::Create;
    QByteArray wanted {}; // JSON of what was to be written
    State state = State::Begun;
    qint64 at = 0; // UTC milliseconds
    QString said {}; // by the other system
};

enum class SyncRunState { Running, Done, Stopped, Died }; // databases keep their number

// Whether a run may begin, and why not.
struct SyncStart
{
    enum class Answer { Started, Running, PlanOld };
    Answer answer = Answer::Started;
    qint64 run = 0; // its number
    qint64 since = 0; // when the one that is running was begun, UTC milliseconds
    qint64 until = 0; // when that counts as dead, unless it says something before; likewise
};

// How a run ended.
struct SyncEnd
{
    SyncRunState state = SyncRunState::Done;
    QByteArray counts {}; // JSON
    QString problem {};
    QByteArray said {}; // JSON: which fields the other system said of anybody
};

// What a sync keeps in a workspace, beside the trail. A connection of its own, for the thread that opens it and nobody else; `connection` is SyncSettings::key(). Of two that write for the same connection, one has
// the lease: each writing says that it is still its own and makes it longer, and what comes from a run that was thought dead, and is not its own any more, is not written (false).
class SyncStore
{
public:
    static constexpr qint64 Lease = 10 * 60'000; // milliseconds that a run may be silent
    static constexpr qint64 KeptSteps = 180LL * 24 * 3'600'000; // milliseconds that what was done is kept
    static constexpr qsizetype LongestSaid = 1'000; // characters of what another system says
    static constexpr qsizetype LongestId = 1'000; // characters of an ID there
    static constexpr qsizetype LargestBase = 16 << 20; // bytes: the members of a group

    static QString seePermission();
    static QString editPermission();

    ~SyncStore();

    // WorkspaceReadOnly, TrailSuspect, NotAllowed, SchemaChanged, and all that opening a place may say.
    static Result<std::unique_ptr<SyncStore>> open(const WorkspaceInfo &workspace, Clock clock);

    Result<void> eachLink(const QString &connection, const std::function<void(SyncLink)> &take);
    Result<QVector<SyncStep>> openSteps(const QString &connection); // of which nobody knows what came of them
    Result<qint64> lastRun(const QString &connection); // 0: none
    Result<QByteArray> said(const QString &connection); // by the other system, when it was last asked
    Result<void> eachWritten(const QString &connection, int kind, qint64 since, const std::function<void(const QString &remoteId, bool isMade)> &take); // whom runs have made there, or changed

    // `after`: the last run that whoever planned knew of. NotAllowed.
    Result<SyncStart> start(const QString &connection, qint64 after);
    Result<bool> keep(const QVector<SyncLink> &links); // all of them or none
    Result<bool> drop(const QVector<SyncLink> &links);
    Result<bool> beginStep(SyncStep &step); // which gets its number
    // `link`: what is known of the two by it; null: nothing new. `drops`: they are two no more.
    Result<bool> endStep(const SyncStep &step, const SyncLink *link = nullptr, bool drops = false);
    Result<bool> isOurs(); // and stays so for another while
    Result<bool> end(const SyncEnd &end);

private:
    SyncStore(std::unique_ptr<Database> database, QString operatorId, Clock clock);
    Result<bool> write(const std::function<Result<void>()> &act);
    Result<void> run(const char *name, const QVariantList &values);
    Result<void> keepOne(const SyncLink &link);
    Result<void> mayWrite();

    std::unique_ptr<Database> m_database;
    QString m_operatorId;
    Clock m_clock;
    QString m_connection; // of the run
    qint64 m_run = 0;
};

} // namespace muster
