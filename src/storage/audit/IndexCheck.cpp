// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/IndexCheck.h"

#include "storage/Database.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 TheRow = -1; // among an index's columns: the number of the row

QString where(const QString &condition)
{
    return condition.isEmpty() ? QString() : u" WHERE "_s + condition;
}

QString along(const QString &index)
{
    return u"INDEXED BY \"%1\""_s.arg(index);
}

} // namespace

IndexCheck::IndexCheck(Database &database)
    : m_database(database)
    , m_key(qint64(QRandomGenerator::system()->generate64()))
{
}

Result<QString> IndexCheck::run()
{
    Result<QMap<QString, QVector<Index>>> tables = indexes();
    if (!tables)
        return tl::unexpected(tables.error());
    for (auto table = tables->begin(); table != tables->end(); ++table) {
        for (Index &index : *table) {
            const Result<bool> known = readColumns(index);
            if (!known)
                return tl::unexpected(known.error());
            if (!*known)
                return index.name;
        }
        const Result<QString> wrong = compare(table.key(), *table);
        if (!wrong || !wrong->isEmpty())
            return wrong;
    }
    return QString();
}

Result<QMap<QString, QVector<IndexCheck::Index>>> IndexCheck::indexes()
{
    QMap<QString, QVector<Index>> tables;
    const Result<void> read = m_database.each("verify.indexes", {}, [&tables](const SqlRow &row) {
        tables[row.text(0)].append({.name = row.text(1), .unique = row.integer(2) != 0, .isTable = row.text(3) == "pk"_L1, .condition = row.text(4).section(u" WHERE "_s, 1)});
        return true;
    });
    return read ? Result<QMap<QString, QVector<Index>>>(tables) : tl::unexpected(read.error());
}

// False: it is of a kind that nothing is known of here.
Result<bool> IndexCheck::readColumns(Index &index)
{
    bool known = true;
    const Result<void> read = m_database.each("verify.indexColumns", {index.name}, [&](const SqlRow &row) {
        const bool isRow = row.integer(0) == TheRow;
        known = known && (isRow || row.integer(0) >= 0) && row.integer(2) == 0 && row.text(3) == "BINARY"_L1;
        index.columns.append(isRow ? u"rowid"_s : u'"' + row.text(1) + u'"');
        index.keys += int(row.integer(4));
        index.isTable = index.isTable && !isRow; // without row numbers, the rows stand in the index of their key
        return true;
    });
    return read ? Result<bool>(known) : tl::unexpected(read.error());
}

Result<QString> IndexCheck::compare(const QString &table, const QVector<Index> &indexes)
{
    QStringList digests;
    for (const Index &index : indexes) {
        const QString filter = index.condition.isEmpty() ? QString() : u" FILTER (%1)"_s.arg(where(index.condition).trimmed());
        digests.append(u"digest(?1, -1, %1)%2"_s.arg(index.columns.join(u", "_s), filter));
    }
    // Of a table without row numbers, NOT INDEXED leaves it to the engine which of the others it goes along
    const auto rows = std::find_if(indexes.cbegin(), indexes.cend(), [](const Index &index) { return index.isTable; });
    const QString all = rows == indexes.cend() ? u"NOT INDEXED"_s : along(rows->name);
    QVariantList wanted;
    const Result<void> read = m_database.each(u"SELECT %1 FROM \"%2\" %3"_s.arg(digests.join(u", "_s), table, all), {m_key}, [&](const SqlRow &row) {
        for (int i = 0; i < row.count(); ++i)
            wanted.append(row.value(i));
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    for (int i = 0; i < int(indexes.size()); ++i) {
        const Index &index = indexes.at(i);
        const QString sql = u"SELECT digest(?, %1, %2) FROM \"%3\" %4%5"_s.arg(
            QString::number(index.unique ? index.keys : 0), index.columns.join(u", "_s), table, along(index.name), where(index.condition));
        const Result<QVariant> found = m_database.value(sql, {m_key});
        if (!found)
            return tl::unexpected(found.error());
        if (found->isNull() || *found != wanted.value(i))
            return index.name;
    }
    return QString();
}

} // namespace muster
