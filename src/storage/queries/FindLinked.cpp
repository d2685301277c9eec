// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/FindLinked.h"

#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/index/UserIndex.h"
#include "storage/queries/QueryCompiler.h"
#include "storage/queries/RowReader.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Ids = QSet<qint64>;

Result<void> takeIds(Reader &reader, const QString &sql, const QVariantList &values, Ids &ids)
{
    return reader.database.each(sql, values, [&ids](const SqlRow &row) {
        if (!row.value(0).isNull())
            ids.insert(row.value(0).toLongLong());
        return true;
    });
}

Result<Ids> keysOf(Reader &reader, const TableQuery &query, const LinkSql &link)
{
    if (std::optional<Ids> held = reader.index && query.table == Table::Users ? reader.index->keys(reader, query, link) : std::nullopt)
        return std::move(*held);
    const Result<Condition> where = QueryCompiler(reader, query).where();
    if (!where)
        return tl::unexpected(where.error());
    const TableSql &table = tableSql(query.table);
    const QString sql = u"SELECT DISTINCT %1 FROM %2 AND %3 IN (SELECT %4 FROM %5 WHERE %6)"_s.arg(QLatin1StringView(link.key), QLatin1StringView(link.from),
        QLatin1StringView(link.row), QLatin1StringView(table.id), QLatin1StringView(table.lean ? table.lean : table.from), where->sql);
    Ids keys;
    return takeIds(reader, sql, where->values, keys).map([&keys] { return keys; });
}

Result<void> takeLinked(Reader &reader, const LinkSql &link, const Ids &keys, Ids &ids)
{
    if (!link.reached) {
        ids.unite(keys);
        return {};
    }
    const QString sql = u"SELECT DISTINCT x.reached FROM (%1) AS x WHERE x.key IN ({ids ?})"_s.arg(QLatin1StringView(link.reached));
    return takeIds(reader, sql, {jsonOf(QVector<qint64>(keys.cbegin(), keys.cend()))}, ids);
}

} // namespace

Result<QSet<qint64>> FindLinked::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(query.table); !allowed)
        return tl::unexpected(allowed.error());
    Ids ids;
    const FieldDefinition *definition = findColumn(query.table, column);
    const ColumnSql *sql = tableSql(query.table).find(column);
    if (!definition || !sql || !reader.rights.checkSees(*definition))
        return ids;
    for (const LinkSql &link : sql->links) {
        const Result<Ids> keys = keysOf(reader, query, link);
        if (!keys)
            return keys;
        if (const Result<void> taken = takeLinked(reader, link, *keys, ids); !taken)
            return tl::unexpected(taken.error());
    }
    return ids;
}

} // namespace muster
