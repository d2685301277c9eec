// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TestDirectory.h"
#include "net/sync/SyncChanges.h"
#include "net/sync/SyncPlanner.h"
#include "net/sync/SyncRun.h"
#include "support/TestWorkspace.h"

#include <QtConcurrentRun>

namespace muster {

// A workspace and another system, and what is asked of the two again and again.
struct SyncBench
{
    SyncBench()
        : SyncBench(nullptr)
    {
    }

    // A copy of what was made by `fill()`, which takes less time.
    explicit SyncBench(WorkspaceMould *mould)
        : clock([ahead = ahead] { return QDateTime::currentMSecsSinceEpoch() + ahead->load(); })
        , made(mould ? mould->cast(clock) : std::make_unique<TestWorkspace>(clock))
        , workspace(*made)
    {
        settings.name = QStringLiteral("Test");
        settings.location = QStringLiteral("https://scim.x.example/v2");
        settings.filter = QStringLiteral("domain:x.example");
        if (!mould)
            fill(workspace);
    }

    static void fill(TestWorkspace &workspace) { MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::CorrectNames, true}, {Field::Deletion, QStringLiteral("any")}})})); }

    SyncResult<std::shared_ptr<SyncPlan>> plan(Workspace *by = nullptr)
    {
        return QtConcurrent::run([this, by] {
            SyncPlanner planner(by ? *by : workspace.door(), *system, settings, clock);
            planner.setLag(lag);
            return planner.plan();
        }).result();
    }

    SyncResult<SyncTally> run(const std::shared_ptr<SyncPlan> &plan, Workspace *by = nullptr)
    {
        return QtConcurrent::run([this, plan, by] {
            SyncRun run(by ? *by : workspace.door(), *system, plan, clock);
            run.setReason(QStringLiteral("Sync"));
            return run.run();
        }).result();
    }

    // Plans and runs; what is wrong with it, or blank.
    QString sync()
    {
        const auto planned = plan();
        if (!planned)
            return told(planned.error());
        if (knowsThatAllIsSo)
            (*planned)->release(SyncBrake::What::Vanished);
        counts = (*planned)->counts();
        const auto done = run(*planned);
        if (!done)
            return told(done.error());
        tally = *done;
        return done->stopped ? told(*done->stopped) : QString();
    }

    // Whether a second one finds nothing to do.
    QString isInStep()
    {
        const auto planned = plan();
        if (!planned)
            return told(planned.error());
        const SyncCounts left = (*planned)->counts();
        return left.isEmpty() && left.noted == 0 ? QString() : QString::fromUtf8((*planned)->json());
    }

    static QString told(const SyncTrouble &trouble)
    {
        QString text = QStringLiteral("trouble %1").arg(int(trouble.what));
        if (trouble.error)
            text += QStringLiteral(" error %1 %2").arg(int(trouble.error->code)).arg(trouble.error->parameters.join(QLatin1Char('|')));
        if (trouble.answer)
            text += QStringLiteral(" answer %1 %2").arg(int(trouble.answer->step)).arg(trouble.answer->words);
        for (const SyncBrake &brake : trouble.brakes)
            text += QStringLiteral(" brake %1 %2").arg(keyOf(brake.what)).arg(brake.count);
        return text;
    }

    // Active ones, each with `more`.
    void add(const QStringList &names, Values more = {})
    {
        QVector<Change> changes;
        more.set(Field::Status, QStringLiteral("active"));
        for (const QString &name : names)
            changes.append(newUser(name + QStringLiteral("@x.example"), more));
        MUSTER_VERIFY(workspace.apply(changes));
    }

    QStringList users(const QString &query = QStringLiteral("domain:x.example")) { return workspace.rows({Table::Users, query, {}, {{Column::Email}}}, {Column::Email, Column::Status}); }
    QString uuid(const QString &email) { return workspace.rows({Table::Users, QStringLiteral("email:") + email, {}, {}}, {Column::UserId}).value(0); }
    QString group(const QString &name) { return workspace.rows({Table::Groups, QStringLiteral("name:\"%1\"").arg(name), {}, {}}, {Column::GroupId}).value(0); }

    std::shared_ptr<std::atomic<qint64>> ahead = std::make_shared<std::atomic<qint64>>(0); // of the clock, milliseconds
    Clock clock;
    std::unique_ptr<TestWorkspace> made;
    TestWorkspace &workspace;
    TestDirectory there;
    RemoteDirectory *system = &there; // the other system, as the sync asks it
    SyncSettings settings;
    qint64 lag = 0; // see SyncPlanner
    bool knowsThatAllIsSo = false; // somebody says that what nobody there has any more was taken from them all
    SyncCounts counts; // of the last plan
    SyncTally tally; // of the last run
};

} // namespace muster
