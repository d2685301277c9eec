// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>

namespace muster {

class BenchRun;

// A line of the table of what shall be fast.
struct Benchmark
{
    const char *key; // as --only takes it
    const char *work;
    const char *against;
    const char *aim;
    int aimedAt; // the number of users that the aim is for
    void (*measure)(BenchRun &run);
    int most = 1'000'000; // with more users it takes too long to be measured
};

const QVector<Benchmark> &benchmarks();
QStringList benchmarkKeys();

} // namespace muster
