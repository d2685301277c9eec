// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/RowReader.h"

#include "core/FieldDefinition.h"
#include "storage/Database.h"
#include "storage/index/UserIndex.h"
#include "storage/queries/Listing.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

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
    case ValueKind::Text:
    case ValueKind::List:
        break;
    }
    return value.typeId() == QMetaType::QString ? value : value.toString();
}

} // namespace

QString jsonOf(const QVector<qint64> &ids)
{
    QByteArray json = "[";
    for (const qint64 id : ids) {
        if (json.size() > 1)
            json += ',';
        json += QByteArray::number(id);
    }
    return QString::fromLatin1(json + ']');
}

QString RowReader::select(const Condition &where, const QString &orderBy) const
{
    const TableSql &table = tableSql(m_table);
    QStringList values {QString::fromLatin1(table.id), QString::fromLatin1(table.since)};
    for (const FieldDefinition &definition : columnsOf(m_table)) {
        const ColumnSql *column = m_reader.rights.checkSees(definition) ? table.find(definition.field) : nullptr;
        values.append(column && column->value ? QString::fromLatin1(column->value) : u"NULL"_s);
    }
    return u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4"_s.arg(values.join(u", "_s), QLatin1StringView(table.from), where.sql, orderBy);
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
        QVariantList values;
        for (qsizetype uses = sql.count("{ids ?}"_L1); uses > 0; --uses)
            values.append(ids);
        lists.clear();
        const Result<void> done = m_reader.database.each(sql, values, [&lists](const SqlRow &row) {
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
    QVector<Row> rows;
    Result<void> filled;
    bool enough = false;
    const auto hand = [&] {
        filled = fillLists(rows);
        for (qsizetype i = 0; filled && !enough && i < rows.size(); ++i)
            enough = !take(rows.at(i));
        rows.clear();
        return filled && !enough && !m_reader.cancelled();
    };
    const Result<void> done = m_reader.database.each(select(where, orderBy), where.values, [&](const SqlRow &query) {
        rows.append(rowOf(query));
        return rows.size() < RowsAtOnce || hand();
    });
    if (!done)
        return done;
    if (!filled)
        return filled;
    if (m_reader.cancelled())
        return fail(ErrorCode::Cancelled);
    if (!rows.isEmpty() && !enough)
        hand();
    return filled;
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
    const TableSql &sql = tableSql(table);
    QHash<qint64, Row> found;
    const Condition where {u"%1 IN ({ids ?})"_s.arg(QLatin1StringView(sql.id)), {jsonOf(ids)}};
    const Result<void> read = RowReader(reader, table).read(where, QString::fromLatin1(sql.id), [&found](const Row &row) {
        found.insert(row.id, row);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    QVector<Row> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto it = found.constFind(id); it != found.constEnd())
            rows.append(*it);
    }
    return rows;
}

} // namespace muster
