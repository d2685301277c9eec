// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "net/sync/SyncTrouble.h"

#include <functional>

namespace muster {

class Workspace;
struct Outcome;

// What came of a run.
struct SyncTally
{
    int here = 0; // rows of the plan that were done here
    int there = 0;
    int linked = 0;
    int refused = 0; // by the workspace, which stays as it is: by its rules, or since somebody was quicker
    int failed = 0; // there
    int later = 0; // changed since the plan was made, or nobody knows what came of it: the next run looks
    qint64 event = 0; // of the audit trail; 0: nothing was changed here
    std::optional<Error> refusal {}; // the first of the workspace
    std::optional<RemoteAnswer> failure {}; // the first of the other system
    std::optional<SyncTrouble> stopped {}; // by what, before the end

    QByteArray json() const;
    static SyncTally fromJson(const QByteArray &json); // the numbers of it, as a run was kept
};

// Carries out a plan. First what is done here, as one event of the audit trail, which can be taken back as any other; then what is done there, one thing after another, each noted before and after. What both were like
// is kept per object, once both have it. So whoever dies at any moment leaves something that the next plan understands. Blocks: not on the thread that draws.
class SyncRun
{
public:
    SyncRun(Workspace &workspace, RemoteDirectory &there, std::shared_ptr<SyncPlan> plan, Clock clock = systemClock());

    void setReason(const QString &reason) { m_reason = reason; } // of the event (A1)
    void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }
    void setTold(std::function<void(const SyncTally &)> told) { m_told = std::move(told); } // after each thing that was written there

    SyncResult<SyncTally> run();

private:
    using Entry = SyncPlan::Entry;
    using Done = SyncResult<void>;
    using Locals = QHash<QString, LocalObject>;

    Done begin();
    Done keepIntents();
    Done doHere();
    Done noteHere();
    Done noteChunk(const QVector<qsizetype> &rows);
    Done doThere();
    QVector<qsizetype> rowsThere() const;
    void addAfter(qsizetype row, QSet<qsizetype> &seen, QVector<qsizetype> &order) const;
    Done doRow(qsizetype row, const Locals &locals);
    Done create(qsizetype row, const LocalObject &local);
    Done change(qsizetype row, const LocalObject *local);
    Done remove(qsizetype row);
    Done finishManagers();
    Done settle(SyncStep &step, const RemoteAnswer &answer, const SyncLink *link, bool drops = false);
    Done ours(const Result<bool> &written) const;
    Done keep(const QVector<SyncLink> &links);
    bool isRefused(const Done &done);
    Done end(const Done &done);
    SyncResult<Locals> read(const QVector<qsizetype> &rows);
    RemoteObject wanted(qsizetype row, const LocalObject *local, const RemoteObject &known) const;
    SyncLink linkOf(const Entry &entry, const LocalObject &local, const RemoteObject &remote) const;
    bool isAsPlanned(qsizetype row, const LocalObject *local) const;
    bool isCancelled() const { return m_cancelled && m_cancelled(); }

    Workspace &m_workspace;
    RemoteDirectory &m_there;
    std::shared_ptr<SyncPlan> m_plan;
    Clock m_clock;
    QString m_reason;
    std::function<bool()> m_cancelled;
    std::function<void(const SyncTally &)> m_told;
    std::unique_ptr<SyncStore> m_store;
    SyncTally m_tally;
    QHash<qsizetype, RemoteObject> m_withoutManager; // made there before the one above them
    QSet<int> m_notSupported; // kind and action
    int m_turnedAway = 0; // one after another: the service cannot do it now
};

} // namespace muster
