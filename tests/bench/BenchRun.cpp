// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"

#include "bench/Series.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace muster {

BenchRun::BenchRun(QString benchmark, int users, const BenchOptions &options)
    : m_benchmark(std::move(benchmark))
    , m_users(users)
    , m_options(options)
    , m_samples(options.folder)
{
}

int BenchRun::fewUsers() const
{
    constexpr int Few = 1000;
    return std::min(Few, std::max(m_users / 10, 2));
}

void BenchRun::compare(const Comparison &comparison)
{
    Series series {m_benchmark, m_users, comparison.name, comparison.aim, comparison.unit};
    std::fprintf(stderr, "    %s\n", qPrintable(comparison.name));
    QElapsedTimer clock;
    clock.start();
    for (int round = 0; round < m_options.rounds; ++round) {
        const Lap lap = comparison.ours();
        series.ours.append(lap.cost);
        series.megabytes = std::max(series.megabytes, lap.megabytes);
        if (comparison.limit) {
            const Lap limit = comparison.limit();
            series.limits.append(limit.cost);
            if (comparison.sameAnswer && lap.answer != limit.answer)
                qFatal("%s, %s: comes to %lld, and what it is measured against to %lld", qPrintable(m_benchmark), qPrintable(comparison.name), lap.answer, limit.answer);
        }
        const qint64 next = clock.elapsed() * (round + 2) / (round + 1); // milliseconds after one more round
        if (next > qint64(m_options.seconds) * 1000)
            break;
    }
    std::printf("%s\n", series.toJson().constData());
    std::fflush(stdout);
}

} // namespace muster
