// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ProcessorTime.h"

#include <ctime>
#include <sys/resource.h>

namespace muster {

double ProcessorTime::ofProcess()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double ProcessorTime::ofThread()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

Lap ProcessorTime::of(const std::function<qint64()> &work)
{
    const double before = ofProcess();
    const qint64 answer = work();
    return {ofProcess() - before, 0, answer};
}

} // namespace muster
