// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Benchmark.h"

#include "bench/topics/Changes.h"
#include "bench/topics/Files.h"
#include "bench/topics/Lists.h"
#include "bench/topics/Window.h"

namespace muster {

const QVector<Benchmark> &benchmarks()
{
    constexpr int Million = 1'000'000;
    static const QVector<Benchmark> all {
        {"open", "window open, first rows painted", "the same with 1,000 users", "≤ 1.5×", Million, measureOpening},
        {"own-change", "own change → on screen", "the same with 1,000 users", "≤ 2×", Million, measureOwnChange},
        {"search", "one more letter in a search box", "memmem over the same text; LIKE", "≤ 2×; ≤ 0.02×", Million, measureSearch},
        {"filter", "a filter, a click on a header", "one pass over the column; the engine's own ordered scan", "≤ 2×; ≤ 1.3×", Million, measureFilters},
        {"scroll", "scroll anywhere, any sort", "rows by id through the bare C interface", "≤ 1.3×", Million, measureScrolling},
        {"stall", "longest stall of the drawing thread", "16 ms", "≤ 1×", Million, measureStalls},
        {"overview", "overview's numbers", "no statement that reads all users", "≤ 0.5 steps a user", Million, measureOverview},
        {"change", "one change of any kind", "the same among 1,000 users, and with as many events", "flat: ≤ 1.5×", Million, measureChanges},
        {"import", "import of CSV rows", "sqlite3 .import into the same tables with the same indexes", "≤ 1×, ≤ 150 MB", Million, measureImport},
        {"signins", "sign-ins that are reported", "sqlite3 .import of the same lines into one column", "≤ 150 MB", Million, measureSignIns},
        {"same-value", "the same value on 100,000 users, its undo", "the same UPDATE and its entries by bare SQL", "≤ 1.5×, ≤ 150 MB", Million, measureSameValue},
        {"server", "on PostgreSQL", "COPY into the same tables with the same indexes; the same by bare SQL; the same with 1,000 users", "≤ 2×; ≤ 1.5×; flat: ≤ 1.5×", Million, measureServer},
        {"workbook", "audit workbook", "libxlsxwriter writing the same cells", "≤ 1.1×, ≤ 100 MB", Million, measureWorkbook},
        {"verify", "verify trail and state", "reading every row once", "≤ 3×", 100'000, measureVerify},
        {"report", "access report of a past day", "the report for today", "≤ 2×", Million, measureReport},
        {"memory", "memory with the users open", "the columns it holds", "≤ 200 MB", Million, measureMemory},
        {"sample", "a sample of so many", "import of the same", "≤ 1.5×, ≤ 300 MB", Million, measureSample},
    };
    return all;
}

QStringList benchmarkKeys()
{
    QStringList keys;
    for (const Benchmark &benchmark : benchmarks())
        keys.append(QString::fromLatin1(benchmark.key));
    return keys;
}

} // namespace muster
