// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/topics/Changes.h"

#include "bench/BenchRun.h"
#include "bench/ProcessorTime.h"
#include "bench/limits/LongTrail.h"
#include "bench/topics/ChangeKinds.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr double Flat = 1.5; // what a tree of pages that is two levels higher may cost

// The time of one change.
Lap lapOf(const ChangeKind &kind, const ChangedDirectory &directory, int &turn, const std::function<double()> &others)
{
    const double before = others ? others() : 0;
    Lap lap = ProcessorTime::of([&] {
        for (int i = 0; i < ChangesOfALap; ++i)
            kind.make(directory, turn++);
        return ChangesOfALap;
    });
    lap.cost += others ? others() - before : 0;
    lap.cost /= ChangesOfALap;
    return lap;
}

} // namespace

void measureKinds(BenchRun &run, const ChangedDirectory &here, const ChangedDirectory &there, const QString &where, const std::function<double()> &others)
{
    for (const ChangeKind &kind : changeKinds()) {
        int turnHere = 0;
        int turnThere = 0;
        run.compare({.name = QString::fromLatin1(kind.name) + where,
            .aim = {.ratio = Flat},
            .ours = [&] { return lapOf(kind, here, turnHere, others); },
            .limit = [&] { return lapOf(kind, there, turnThere, others); }});
    }
}

void measureChanges(BenchRun &run)
{
    const int turns = ChangesOfALap * run.rounds();
    const int few = run.fewUsers();
    {
        const ChangedDirectory here(run.samples().copy(run.users()), turns);
        const ChangedDirectory there(run.samples().copy(few), turns);
        measureKinds(run, here, there, u", beside %L1 users"_s.arg(few));
    }
    const QString longTrail = run.samples().copy(few);
    lengthenTrail(longTrail, run.users());
    const ChangedDirectory here(longTrail, turns);
    const ChangedDirectory there(run.samples().copy(few), turns);
    measureKinds(run, here, there, u", after %L1 more events"_s.arg(run.users()));
}

} // namespace muster
