// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace muster {

// Two ways to do the same work, in turns and in one run: other work on the machine then slows down both.
class Race
{
public:
    // Does the work once, and says how many seconds of processor time that took; see timed().
    using Lap = std::function<double()>;

    Race(QString work, int laps) : m_work(std::move(work)), m_laps(laps) { }

    // Prints a line with the median of both times and of the ratios, and the least and the greatest ratio.
    void run(const Lap &ours, const QString &peer, const Lap &theirs) const;

    // Seconds of processor time, user and system, of all threads and of the processes started meanwhile.
    static double timed(const std::function<void()> &work);

private:
    static double median(std::vector<double> values);

    QString m_work;
    int m_laps;
};

} // namespace muster
