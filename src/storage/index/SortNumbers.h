// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "storage/index/IndexOrder.h"
#include "storage/index/RowTest.h"
#include "storage/queries/TableSql.h"

namespace muster {

struct Reader;
struct UserSnapshot;

// What users stand in order by, where that is a number which columns in memory tell: a key, a flag, a time, the first of some
// roles, how many groups. The engine need not be asked to sort a million.
class SortNumbers
{
public:
    // Of a sort by one column; none where the engine has to be asked.
    static std::optional<SortNumbers> of(Reader &reader, const QVector<SortKey> &sort);

    const QVector<ColumnSource> &sources() const { return m_sources; } // that have to be there

    // The smallest first and null before it, those that are alike by id; or all of it the other way round.
    IndexOrder order(const UserSnapshot &snapshot, const QString &orderBy, const QSet<int> &columns) const;

private:
    using Numbers = std::function<std::vector<qint64>(const PieceColumns &columns)>; // NumberColumn::Null: null

    bool plain(const ColumnSql &column);
    bool flagged(Reader &reader, const LinkSql &link);
    bool ranked(Reader &reader, const LinkSql &link, const char *ranks);
    bool counted(Reader &reader, const QVector<LinkSql> &links);

    QVector<ColumnSource> m_sources;
    Numbers m_numbers;
    bool m_descending = false;
};

} // namespace muster
