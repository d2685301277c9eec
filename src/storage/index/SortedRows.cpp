// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/SortedRows.h"

#include "storage/index/IndexColumn.h"

#include <algorithm>
#include <numeric>

namespace muster {

// By sixteen bits at a time, the lowest first: as many passes as the numbers differ in, and none compares two rows.
std::vector<quint32> sortedRows(std::vector<quint32> rows, const std::vector<qint64> &numbers)
{
    constexpr int Bits = 16;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const quint32 row : rows)
        least = numbers[row] == NumberColumn::Null ? least : std::min(least, numbers[row]);
    const auto keyOf = [&](quint32 row) { return numbers[row] == NumberColumn::Null ? 0 : quint64(numbers[row]) - quint64(least) + 1; };
    quint64 largest = 0;
    for (const quint32 row : rows)
        largest = std::max(largest, keyOf(row));
    std::vector<quint32> sorted(rows.size());
    for (int shift = 0; shift < 64 && largest >> shift; shift += Bits) {
        const auto digitOf = [&](quint32 row) { return size_t(keyOf(row) >> shift & ((1 << Bits) - 1)); };
        std::vector<quint32> next(std::min<quint64>(largest >> shift, (1 << Bits) - 1) + 2, 0); // where the next of each goes
        for (const quint32 row : rows)
            ++next[digitOf(row) + 1];
        std::partial_sum(next.cbegin(), next.cend(), next.begin());
        for (const quint32 row : rows)
            sorted[next[digitOf(row)]++] = row;
        rows.swap(sorted);
    }
    return rows;
}

} // namespace muster
