// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "net/sync/SyncRun.h"

#include <QCoreApplication>

#include <atomic>
#include <memory>

namespace muster {

// Brings the workspace and other systems into step.
class SyncSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(SyncSubcommand)

public:
    static Subcommand definition();

private:
    using Stop = std::shared_ptr<std::atomic_bool>; // once somebody wants it to end

    // What was said on the command line.
    struct Asked
    {
        QString reason {}; // of the event
        bool plans = false; // and writes nothing
        bool journal = false; // likewise, and asks nobody
        bool json = false;
        QString secretFile {};
        std::optional<qint64> yesUpTo {};
        QVector<SyncBrake::What> although {};
        QStringList leftOut {}; // IDs or addresses
        QStringList linked {}; // likewise, of those who are the same
    };

    static Result<Exit> run(const Invocation &invocation);
    static std::optional<Asked> askedBy(const Invocation &invocation); // nothing: it cannot be meant, and was said
    static Result<QVector<SyncSettings>> connections(Workspace &workspace, const QString &name);
    static Result<Exit> sync(Workspace &workspace, const SyncSettings &settings, const Asked &asked);
    static SyncResult<std::shared_ptr<SyncPlan>> plan(Workspace &workspace, RemoteDirectory &there, const SyncSettings &settings, const Stop &stop);
    static SyncResult<SyncTally> carryOut(Workspace &workspace, RemoteDirectory &there, const std::shared_ptr<SyncPlan> &plan, const QString &reason, const Stop &stop);
    static bool choose(SyncPlan &plan, const Asked &asked); // false: somebody is named who is not in it
    static bool chooses(SyncPlan &plan, const QString &name); // of a conflict of who is whom
    static QString whoText(const SyncRow &row);
    static bool isOne(const SyncRow &row, const QStringList &names);
    static void tell(const SyncPlan &plan);
    static Exit tell(const SyncTally &tally, const SyncPlan &plan, bool json);
    static Result<Exit> fails(const SyncTrouble &trouble, const SyncSettings &settings);
};

} // namespace muster
