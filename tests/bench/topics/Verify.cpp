// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/ChildProcess.h"
#include "bench/limits/BareSqlite.h"
#include "bench/topics/Files.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace muster {

int readEverything(const QStringList &arguments)
{
    std::printf("%lld\n", BareSqlite(arguments.first()).readEverything());
    return 0;
}

void measureVerify(BenchRun &run)
{
    const QString sample = run.samples().sample(run.users());
    run.compare({.name = {},
        .aim = {.ratio = 3},
        .ours = [&] { return ChildProcess::musterctlOn(sample, {u"verify"_s}).lap; },
        .limit = [&] { return ChildProcess::part(u"read-everything"_s, {sample}).lap; },
        .sameAnswer = false});
}

} // namespace muster
