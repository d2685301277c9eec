// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "net/sync/SyncTrouble.h"

#include <functional>

namespace muster {

class Workspace;
class SyncPairing;

// Looks at both sides, and at what was kept of the last sync, and says what there is to do. Writes nothing, here or there. Blocks: not on the thread that draws.
class SyncPlanner
{
public:
    SyncPlanner(Workspace &workspace, RemoteDirectory &there, SyncSettings settings, Clock clock = systemClock());

    void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }
    void setTold(std::function<void(qint64 seen)> told) { m_told = std::move(told); } // of those there

    // So long it may be that who was made there is not to be found yet, or is listed as before a change: some answer from a copy that lags behind. Milliseconds.
    static constexpr qint64 UsualLag = 3'600'000;
    void setLag(qint64 lag) { m_lag = lag; }

    SyncResult<std::shared_ptr<SyncPlan>> plan();

private:
    using Kind = RemoteObject::Kind;
    using Done = SyncResult<void>;

    // Of one kind.
    struct Side
    {
        QMap<QString, QByteArray> locals {}; // packed, by our ID
        QMap<QString, QByteArray> remotes {}; // packed, by their ID
        QHash<QString, SyncLink> links {}; // by our ID
        QHash<QString, QString> linked {}; // our IDs, by theirs
        QSet<QString> gone {}; // their IDs, certainly
        QSet<QString> made {}; // likewise, of who was made there a moment ago
        QSet<QString> written {}; // likewise, or changed
        qint64 unusable = 0; // that came without a usable ID
        bool isListed = false;
        bool isWhole = true;
    };

    Side &of(Kind kind) { return m_sides[kind == Kind::Group ? 1 : 0]; }
    Done readKept();
    Done readHere();
    Done readThere(Kind kind);
    Done askForMissing(Kind kind);
    void noteSaid(const RemoteObject &object);
    void dropIntents(Kind kind);
    void pair(Kind kind);
    void addTo(SyncPairing &pairing, Kind kind) const;
    void noteVanished(Kind kind);
    Done noteAll(Kind kind);
    Done lookAgain(SyncPlan::Entry &entry);
    SyncPlan::Entry entryOf(Kind kind, const QString &ourId, const QString &theirId) const;
    bool isInScope(Kind kind, const QString &ourId) const { return kind == Kind::Group || !m_scope || m_scope->contains(ourId); }
    bool isCancelled() const { return m_cancelled && m_cancelled(); }

    Workspace &m_workspace;
    RemoteDirectory &m_there;
    Clock m_clock;
    std::function<bool()> m_cancelled;
    std::function<void(qint64)> m_told;
    std::shared_ptr<SyncPlan> m_plan;
    Side m_sides[2];
    QVector<SyncStep> m_open;
    std::optional<QSet<QString>> m_scope;
    QVector<SyncPlan::Entry> m_paired; // those that were found to be one, or are to be made here
    QSet<QString> m_conflicting; // their IDs
    QSet<int> m_said[2]; // fields that somebody there has
    QByteArray m_saidBefore;
    qint64 m_seen = 0;
    qint64 m_lag = UsualLag;
};

} // namespace muster
