// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/CopiedTables.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

std::optional<LoadColumn::Kind> kindOf(const QString &type)
{
    static const QHash<QString, LoadColumn::Kind> kinds {
        {u"integer"_s, LoadColumn::Number}, {u"bigint"_s, LoadColumn::Number}, {u"text"_s, LoadColumn::Text}, {u"blob"_s, LoadColumn::Bytes}, {u"bytea"_s, LoadColumn::Bytes}};
    const auto known = kinds.constFind(type.toLower());
    return known == kinds.cend() ? std::nullopt : std::optional(*known);
}

const CopiedTable *find(const QVector<CopiedTable> &tables, const QString &name)
{
    const auto it = std::find_if(tables.cbegin(), tables.cend(), [&name](const CopiedTable &table) { return table.name == name; });
    return it == tables.cend() ? nullptr : &*it;
}

Error changed(const CopiedTable &table, const QString &how)
{
    return {ErrorCode::SchemaChanged, {u"table"_s, table.name, how}};
}

} // namespace

QString CopiedTable::select() const
{
    QStringList names;
    for (const LoadColumn &column : columns)
        names.append(u'"' + column.name + u'"');
    const QString all = u"SELECT %1 FROM \"%2\""_s.arg(names.join(u", "_s), name);
    return key.isEmpty() ? all : all + u" ORDER BY "_s + key.join(u", "_s);
}

Result<QVector<CopiedTable>> CopiedTables::in(Database &database)
{
    struct Found
    {
        QMap<QString, LoadColumn> columns;
        QMap<qint64, QString> key;
    };
    QMap<QString, Found> found;
    std::optional<Error> wrong;
    const Result<void> read = database.each("copy.columns", {}, [&](const SqlRow &row) {
        const QString table = row.text(0);
        const QString column = row.text(1);
        const std::optional<LoadColumn::Kind> kind = kindOf(row.text(2));
        if (!kind) {
            wrong = Error {ErrorCode::SchemaChanged, {u"table"_s, table, u"changed"_s}};
            return false;
        }
        found[table].columns.insert(column, {column, *kind});
        if (row.integer(3) > 0)
            found[table].key.insert(row.integer(3), u'"' + column + u'"');
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (wrong)
        return tl::unexpected(*wrong);
    QVector<CopiedTable> tables;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        tables.append({it.key(), it->columns.values(), it->key.values()});
    return tables;
}

Result<void> CopiedTables::compare(const QVector<CopiedTable> &found, const QVector<CopiedTable> &wanted)
{
    for (const CopiedTable &table : found) {
        const CopiedTable *const same = find(wanted, table.name);
        if (!same || *same != table)
            return tl::unexpected(changed(table, same ? u"changed"_s : u"foreign"_s));
    }
    for (const CopiedTable &table : wanted) {
        if (!find(found, table.name))
            return tl::unexpected(changed(table, u"missing"_s));
    }
    return {};
}

} // namespace muster
