// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/index/IndexPiece.h"

#include <functional>

namespace muster {

// Columns of one piece as they are needed; the piece has read them.
class PieceColumns
{
public:
    PieceColumns(const IndexPiece &piece, qint64 event) : m_piece(piece), m_event(event) { }

    bool hasAll(const QVector<ColumnSource> &sources) const;
    const IndexPiece &piece() const { return m_piece; }

    template <typename Of>
    std::shared_ptr<const Of> get(const ColumnSource &source) const
    {
        return std::static_pointer_cast<const Of>(m_piece.column(source, m_event));
    }

private:
    const IndexPiece &m_piece;
    qint64 m_event;
};

// The rows of a piece for which a condition is true, out of those that matter.
using RowTest = std::function<BitSet(const PieceColumns &columns, const BitSet &among)>;

namespace rowTest {

RowTest constant(bool holds);
RowTest inverted(const RowTest &test); // also where the condition is unknown
RowTest all(const QVector<RowTest> &tests); // of none: true
RowTest any(const QVector<RowTest> &tests); // of none: true, as SQL is made of them

RowTest contains(const ColumnSource &source, const QString &text);
RowTest text(const ColumnSource &source, const std::function<bool(std::string_view)> &holds);
RowTest number(const ColumnSource &source, const std::function<BitSet(const NumberColumn &column, const BitSet &among)> &test);
RowTest hasAnyOf(const ColumnSource &source, const BitSet &keys);
RowTest counted(const std::vector<std::pair<qint64, qint64>> &counts, const std::function<BitSet(const NumberColumn &column, const BitSet &among)> &test); // id, number; of others 0

} // namespace rowTest

} // namespace muster
