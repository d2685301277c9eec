// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/BenchOptions.h"
#include "bench/Comparison.h"
#include "bench/SampleStore.h"

namespace muster {

// One benchmark being measured with one number of users.
class BenchRun
{
public:
    BenchRun(QString benchmark, int users, const BenchOptions &options);

    int users() const { return m_users; }
    int fewUsers() const; // of what the same is asked of, where cost should not grow with the directory
    int rounds() const { return m_options.rounds; } // at most
    SampleStore &samples() { return m_samples; }

    // Both sides in turns, round after round, and prints the Series: other work on the machine then slows down both. Rounds
    // end early where they take too long.
    void compare(const Comparison &comparison);

private:
    QString m_benchmark;
    int m_users;
    const BenchOptions &m_options;
    SampleStore m_samples;
};

} // namespace muster
