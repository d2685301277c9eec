// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Race.h"

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

namespace muster {

namespace {

double secondsOf(int who)
{
    rusage usage {};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

double Race::timed(const std::function<void()> &work)
{
    const double before = secondsOf(RUSAGE_SELF) + secondsOf(RUSAGE_CHILDREN);
    work();
    return secondsOf(RUSAGE_SELF) + secondsOf(RUSAGE_CHILDREN) - before;
}

double Race::median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

void Race::run(const Lap &ours, const QString &peer, const Lap &theirs) const
{
    std::vector<double> mine, other, ratios;
    for (int lap = 0; lap < m_laps; ++lap) {
        mine.push_back(ours());
        other.push_back(theirs());
        ratios.push_back(mine.back() / other.back());
    }
    const auto [least, greatest] = std::minmax_element(ratios.begin(), ratios.end());
    std::printf("%s: %.3f ms, %s: %.3f ms, ratio %.2f (%.2f to %.2f in %d laps)\n", qPrintable(m_work), median(mine) * 1000,
        qPrintable(peer), median(other) * 1000, median(ratios), *least, *greatest, m_laps);
    std::fflush(stdout);
}

} // namespace muster
