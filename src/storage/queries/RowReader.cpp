// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/RowReader.h"

#include "core/FieldDefinition.h"
#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/index/UserIndex.h"
#include "storage/queries/Listing.h"

#include <QHash>

#include <deque>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype RowsAtOnce = 500;

QVariant cellOf(const SqlRow &query, int at, const FieldDefinition &definition)
{
    const QVariant value = query.value(at);
    if (value.isNull())
        return {};
    switch (definition.kind) {
    case ValueKind::Key:
        return definition.allowed.value(value.toInt());
    case ValueKind::Flag:
        return value.toInt() != 0;
    case ValueKind::Time:
    case ValueKind::Number:
        return value.toLongLong();
    case ValueKind::List: // of words
        return value.toString().split(u' ', Qt::SkipEmptyParts);
    case ValueKind::Text:
        break;
    }
    return value.typeId() == QMetaType::QString ? value : value.toString();
}

// The same ids wherever the statement wants them.
QVariantList idsFor(const QString &sql, const QString &ids)
{
    return QVariantList(sql.count("{ids ?}"_L1), ids);
}

} // namespace

QString RowReader::select() const
{
    const TableSql &table = tableSql(m_table);
    QStringList values {QString::fromLatin1(table.id), QString::fromLatin1(table.since)};
    for (const FieldDefinition &definition : columnsOf(m_table)) {
        const ColumnSql *column = m_reader.rights.checkSees(definition) ? table.find(definition.field) : nullptr;
        values.append(column && column->value ? sqlOf(column->value, m_reader.clock) : u"NULL"_s);
    }
    const QString sql = u"SELECT %1 FROM "_s.arg(values.join(u", "_s));
    if (table.byIds)
        return sql + QLatin1StringView(table.byIds);
    return sql + u"%1 WHERE %2 IN ({ids ?})"_s.arg(QLatin1StringView(table.from), QLatin1StringView(table.id));
}

Row RowReader::rowOf(const SqlRow &query) const
{
    const QVector<FieldDefinition> &columns = columnsOf(m_table);
    Row row {query.value(0).toLongLong(), query.value(1).toLongLong(), {}};
    row.cells.reserve(columns.size());
    for (int i = 0; i < int(columns.size()); ++i)
        row.cells.append(cellOf(query, i + 2, columns.at(i)));
    return row;
}

Result<void> RowReader::fillLists(QVector<Row> &rows)
{
    QVector<qint64> wanted;
    wanted.reserve(rows.size());
    for (const Row &row : std::as_const(rows))
        wanted.append(row.id);
    const QString ids = jsonOf(wanted);
    QHash<qint64, QStringList> lists;
    const QVector<FieldDefinition> &columns = columnsOf(m_table);
    for (int i = 0; i < int(columns.size()); ++i) {
        const ColumnSql *column = tableSql(m_table).find(columns.at(i).field);
        if (!column || !column->list || !m_reader.rights.checkSees(columns.at(i)))
            continue;
        const QString sql = QString::fromLatin1(column->list);
        lists.clear();
        const Result<void> done = m_reader.database.each(sql, idsFor(sql, ids), [&lists](const SqlRow &row) {
            lists[row.value(0).toLongLong()].append(row.value(1).toString());
            return true;
        });
        if (!done)
            return done;
        const bool isNumber = columns.at(i).kind == ValueKind::Number;
        for (Row &row : rows) {
            const QStringList list = lists.value(row.id);
            row.cells[i] = isNumber ? QVariant(qint64(list.size())) : QVariant(list);
        }
    }
    return {};
}

Result<void> RowReader::read(const Condition &where, const QString &orderBy, const TakeRow &take)
{
    const TableSql &table = tableSql(m_table);
    const QString sql = u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4"_s.arg(QLatin1StringView(table.id), QLatin1StringView(table.lean ? table.lean : table.from), where.sql, orderBy);
    std::deque<qint64> ids; // which grows, and ends, piece by piece
    bool cancelled = false;
    const Result<void> found = m_reader.database.each(sql, where.values, [&](const SqlRow &row) {
        ids.push_back(row.value(0).toLongLong());
        cancelled = ids.size() % 4096 == 0 && m_reader.cancelled();
        return !cancelled;
    });
    if (!found || cancelled)
        return found ? fail(ErrorCode::Cancelled) : found;
    bool enough = false;
    while (!ids.empty() && !enough) {
        const auto end = ids.begin() + std::min<qsizetype>(qsizetype(ids.size()), RowsAtOnce);
        const QVector<qint64> piece(ids.begin(), end);
        ids.erase(ids.begin(), end);
        if (const Result<void> read = readPiece(piece, take, enough); !read)
            return read;
    }
    return {};
}

Result<void> RowReader::read(const QVector<qint64> &ids, const TakeRow &take)
{
    bool enough = false;
    for (qsizetype from = 0; from < ids.size() && !enough; from += RowsAtOnce) {
        if (const Result<void> read = readPiece(ids.mid(from, RowsAtOnce), take, enough); !read)
            return read;
    }
    return {};
}

Result<void> RowReader::readPiece(const QVector<qint64> &ids, const TakeRow &take, bool &enough)
{
    QVector<Row> rows;
    Result<void> read = readCells(ids, rows);
    if (read)
        read = fillLists(rows);
    if (!read)
        return read;
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows.at(i).id, i);
    for (const qint64 id : ids) {
        const auto place = places.constFind(id);
        enough = place != places.constEnd() && !take(rows.at(*place));
        if (enough)
            return {};
    }
    return m_reader.cancelled() ? fail(ErrorCode::Cancelled) : Result<void>();
}

Result<void> RowReader::readCells(const QVector<qint64> &ids, QVector<Row> &rows)
{
    const QString sql = select();
    rows.reserve(ids.size());
    return m_reader.database.each(sql, idsFor(sql, jsonOf(ids)), [&](const SqlRow &query) {
        rows.append(rowOf(query));
        return true;
    });
}

Result<qint64> StreamRows::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(query.table); !allowed)
        return tl::unexpected(allowed.error());
    QueryCompiler compiler(reader, query);
    Result<Condition> where = compiler.where();
    if (!where)
        return tl::unexpected(where.error());
    if (!ids.isEmpty()) {
        where->sql = u"(%1) AND %2 IN ({ids ?})"_s.arg(where->sql, QLatin1StringView(tableSql(query.table).id));
        where->values.append(jsonOf(ids));
    }
    qint64 taken = 0;
    const Result<void> read = RowReader(reader, query.table).read(*where, compiler.orderBy(), [&](const Row &row) {
        ++taken;
        return take(row);
    });
    if (!read)
        return tl::unexpected(read.error());
    return taken;
}

Result<qint64> CountRows::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(query.table); !allowed)
        return tl::unexpected(allowed.error());
    if (const std::optional<qint64> held = reader.index && query.table == Table::Users ? reader.index->count(reader, query) : std::nullopt)
        return *held;
    QueryCompiler compiler(reader, query);
    const Result<Condition> where = compiler.where();
    if (!where)
        return tl::unexpected(where.error());
    const TableSql &sql = tableSql(query.table);
    const QLatin1StringView from(sql.lean ? sql.lean : sql.from);
    const Result<QVariant> count = reader.database.value(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(from, where->sql), where->values);
    if (!count)
        return tl::unexpected(count.error());
    return count->toLongLong();
}

Result<QVector<Row>> ReadRows::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(table); !allowed)
        return tl::unexpected(allowed.error());
    QVector<Row> rows;
    rows.reserve(ids.size());
    const Result<void> read = RowReader(reader, table).read(ids, [&rows](const Row &row) {
        rows.append(row);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

} // namespace muster
