// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/Series.h"

namespace muster {

struct Benchmark;

// What was measured, as tables in Markdown: a line for each benchmark and number of users, which shows its comparison that is
// furthest from what it aims at; and one with all comparisons.
class Report
{
public:
    void add(const Series &series) { m_all.append(series); }
    void addFailure(const Benchmark &benchmark, int users); // not all of it could be measured

    QString text() const;

    // What a benchmark did not come to, in words; empty when all is well.
    QString faultOf(const Benchmark &benchmark, int users) const;

private:
    bool hasFailed(const Benchmark &benchmark, int users) const;
    QVector<Series> of(const Benchmark &benchmark, int users) const;
    QVector<int> sizes() const; // from the least
    QString line(const Benchmark &benchmark, int users) const;

    QVector<Series> m_all;
    QVector<QPair<QString, int>> m_failures; // keys and numbers of users
};

} // namespace muster
