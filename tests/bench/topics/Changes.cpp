// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/topics/Changes.h"

#include "bench/BenchRun.h"
#include "bench/ProcessorTime.h"
#include "bench/limits/LongTrail.h"
#include "bench/topics/ChangeKinds.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int AtOnce = 3; // changes of a lap: a single one is over too soon
constexpr double Flat = 1.5; // what a tree of pages that is two levels higher may cost

// The time of one change.
Lap lapOf(const ChangeKind &kind, const ChangedDirectory &directory, int &turn)
{
    Lap lap = ProcessorTime::of([&] {
        for (int i = 0; i < AtOnce; ++i)
            kind.make(directory, turn++);
        return AtOnce;
    });
    lap.cost /= AtOnce;
    return lap;
}

void measureKinds(BenchRun &run, const ChangedDirectory &here, const ChangedDirectory &there, const QString &where)
{
    for (const ChangeKind &kind : changeKinds()) {
        int turnHere = 0;
        int turnThere = 0;
        run.compare({.name = QString::fromLatin1(kind.name) + where,
            .aim = {.ratio = Flat},
            .ours = [&] { return lapOf(kind, here, turnHere); },
            .limit = [&] { return lapOf(kind, there, turnThere); }});
    }
}

} // namespace

void measureChanges(BenchRun &run)
{
    const int turns = AtOnce * run.rounds();
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
