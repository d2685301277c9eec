// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/ChildProcess.h"
#include "bench/topics/Files.h"

using namespace Qt::StringLiterals;

namespace muster {

// There is no report of a day in the past yet: this is the one for today, which that shall be measured against.
void measureReport(BenchRun &run)
{
    const QString sample = run.samples().sample(run.users());
    run.compare({.name = u"today's"_s,
        .ours = [&] { return ChildProcess::musterctlOn(sample, {u"export"_s, run.samples().scratch(u"access.csv"_s), u"--table"_s, u"access"_s}).lap; }});
}

} // namespace muster
