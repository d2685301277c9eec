// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/RowTest.h"

#include <algorithm>

namespace muster {

bool PieceColumns::hasAll(const QVector<ColumnSource> &sources) const
{
    return std::all_of(sources.cbegin(), sources.cend(), [this](const ColumnSource &source) { return m_piece.column(source, m_event) != nullptr; });
}

RowTest rowTest::constant(bool holds)
{
    return [holds](const PieceColumns &, const BitSet &among) { return holds ? among : BitSet(among.size()); };
}

RowTest rowTest::inverted(const RowTest &test)
{
    return [test](const PieceColumns &columns, const BitSet &among) {
        BitSet rows = among;
        return rows -= test(columns, among);
    };
}

RowTest rowTest::all(const QVector<RowTest> &tests)
{
    return [tests](const PieceColumns &columns, const BitSet &among) {
        BitSet rows = among;
        for (const RowTest &test : tests)
            rows = test(columns, rows);
        return rows;
    };
}

RowTest rowTest::any(const QVector<RowTest> &tests)
{
    if (tests.isEmpty())
        return constant(true);
    return [tests](const PieceColumns &columns, const BitSet &among) {
        BitSet rows(among.size());
        for (const RowTest &test : tests) {
            BitSet others = among;
            rows |= test(columns, others -= rows);
        }
        return rows;
    };
}

RowTest rowTest::contains(const ColumnSource &source, const QString &text)
{
    return [source, part = text.toUtf8()](const PieceColumns &columns, const BitSet &among) { return columns.get<TextColumn>(source)->containing(part, among); };
}

RowTest rowTest::text(const ColumnSource &source, const std::function<bool(std::string_view)> &holds)
{
    return [source, holds](const PieceColumns &columns, const BitSet &among) { return columns.get<TextColumn>(source)->where(holds, among); };
}

RowTest rowTest::number(const ColumnSource &source, const std::function<BitSet(const NumberColumn &, const BitSet &)> &test)
{
    return [source, test](const PieceColumns &columns, const BitSet &among) { return test(*columns.get<NumberColumn>(source), among); };
}

RowTest rowTest::counted(const std::vector<std::pair<qint64, qint64>> &counts, const std::function<BitSet(const NumberColumn &, const BitSet &)> &test)
{
    return [counts, test](const PieceColumns &columns, const BitSet &among) {
        std::vector<qint64> numbers(columns.piece().size(), 0);
        for (const auto &[id, number] : counts) {
            if (const std::optional<quint32> row = columns.piece().rowOf(id))
                numbers[*row] = number;
        }
        return test(NumberColumn(std::move(numbers)), among);
    };
}

RowTest rowTest::hasAnyOf(const ColumnSource &source, const BitSet &keys)
{
    return [source, keys](const PieceColumns &columns, const BitSet &among) { return columns.get<KeysColumn>(source)->anyOf(keys, among); };
}

} // namespace muster
