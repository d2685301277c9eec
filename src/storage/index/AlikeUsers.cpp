// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/AlikeUsers.h"

#include "storage/index/KeySets.h"
#include "storage/index/RowTest.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace muster {

namespace {

// Which sort each row is of; each column makes more of them.
class Sorts
{
public:
    explicit Sorts(std::vector<quint32> rows) : m_rows(std::move(rows)), m_of(m_rows.size(), 0) { }

    quint32 count() const { return m_count; }
    const std::vector<quint32> &rows() const { return m_rows; }
    quint32 of(size_t i) const { return m_of[i]; }

    template <typename ValueOf>
    void divide(ValueOf valueOf)
    {
        std::vector<quint32> small(size_t(m_count) * Small, 0); // numbers of the new sorts, from 1
        QHash<std::pair<quint32, qint64>, quint32> large;
        quint32 next = 0;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const qint64 value = valueOf(m_rows[i]);
            const bool isSmall = value >= 0 && value < Small;
            quint32 &sort = isSmall ? small[m_of[i] * size_t(Small) + size_t(value)] : large[{m_of[i], value}];
            if (sort == 0)
                sort = ++next;
            m_of[i] = sort - 1;
        }
        m_count = next;
    }

private:
    static constexpr qint64 Small = 256;

    std::vector<quint32> m_rows;
    std::vector<quint32> m_of;
    quint32 m_count = 1;
};

void divide(Sorts &sorts, const JudgedBy::Column &by, const PieceColumns &columns)
{
    if (by.source.kind == ColumnSource::Number) {
        sorts.divide([column = columns.get<NumberColumn>(by.source)](quint32 row) { return column->at(row); });
        return;
    }
    const auto column = columns.get<KeysColumn>(by.source);
    if (!by.key) {
        sorts.divide(KeySets(*column));
        return;
    }
    BitSet only(*by.key + 1);
    only.insert(*by.key);
    const BitSet having = column->anyOf(only, BitSet(columns.piece().size(), true));
    sorts.divide([&having](quint32 row) { return qint64(having.at(row)); });
}

} // namespace

std::optional<QVector<AlikeRows>> AlikeUsers::of(const UserSnapshot &snapshot, const BitSet &wanted, qint64 apart)
{
    m_found.clear();
    for (const UserSnapshot::Piece &piece : snapshot.pieces) {
        if (!sort(piece, snapshot.mark.event, wanted, apart))
            return std::nullopt;
    }
    return m_found;
}

// Of two pieces nobody is alike: all but the first are small.
bool AlikeUsers::sort(const UserSnapshot::Piece &piece, qint64 event, const BitSet &wanted, qint64 apart)
{
    std::vector<quint32> rows;
    rows.reserve(piece.users->size());
    for (quint32 row = 0; row < piece.users->size(); ++row) {
        const qint64 id = piece.users->id(row);
        if (id < 0 || id >= wanted.size() || !wanted.at(quint32(id)) || (!piece.dead.empty() && piece.isDead(row)))
            continue;
        if (id == apart)
            m_found.append({id, 1});
        else
            rows.push_back(row);
    }
    if (rows.empty())
        return true;
    Sorts sorts(std::move(rows));
    const PieceColumns columns(*piece.users, event);
    for (const JudgedBy::Column &by : std::as_const(m_columns)) {
        divide(sorts, by, columns);
        if (m_found.size() + qsizetype(sorts.count()) > Most)
            return false;
    }
    const qsizetype first = m_found.size();
    m_found.resize(first + sorts.count());
    for (size_t i = 0; i < sorts.rows().size(); ++i) {
        AlikeRows &alike = m_found[first + sorts.of(i)];
        if (alike.count++ == 0)
            alike.first = piece.users->id(sorts.rows()[i]);
    }
    return true;
}

} // namespace muster
