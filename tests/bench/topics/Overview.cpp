// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/OpenSample.h"
#include "bench/ProcessorTime.h"
#include "bench/topics/Lists.h"
#include "storage/queries/WorkspaceState.h"
#include "support/StatementSteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

static qint64 busiest(const StatementSteps::Steps &steps)
{
    return *std::max_element(steps.cbegin(), steps.cend());
}

// A statement that reads all users takes at least a step of SQLite's machine for each.
void measureOverview(BenchRun &run)
{
    const StatementSteps listener;
    const OpenSample sample(run.samples().sample(run.users()), OpenSample::WithIndex);
    const OpenSample few(run.samples().sample(run.fewUsers()), OpenSample::WithIndex);
    sample.settle({});
    few.settle({});
    const auto count = [](const OpenSample &of) { return of.read(ReadCounts()).users; };
    run.compare({.name = u"steps of its busiest statement, against users"_s,
        .aim = {.ratio = 0.5},
        .ours = [&] { return Lap {double(busiest(StatementSteps::of([&] { (void)count(sample); })))}; },
        .limit = [&] { return Lap {double(run.users())}; },
        .unit = Comparison::Steps});
    run.compare({.name = u"time, against %L1 users"_s.arg(run.fewUsers()),
        .ours = [&] { return ProcessorTime::of([&] { return count(sample); }); },
        .limit = [&] { return ProcessorTime::of([&] { return count(few); }); },
        .sameAnswer = false});
}

} // namespace muster
