// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresInsert.h"
#include "storage/Connection.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int RowsSentTogether = 500; // rows that are sent together

QString arrayType(LoadColumn::Kind kind)
{
    return kind == LoadColumn::Number ? u"bigint[]"_s : kind == LoadColumn::Text ? u"text[]"_s : u"bytea[]"_s;
}

// https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
QByteArray element(const SqlRow &row, int column, LoadColumn::Kind kind)
{
    if (row.isNull(column))
        return "NULL";
    if (kind == LoadColumn::Number)
        return QByteArray::number(row.integer(column));
    if (kind == LoadColumn::Bytes)
        return "\"\\\\x" + row.bytes(column).toHex() + '"';
    QByteArray text = row.bytes(column);
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

} // namespace

QString PostgresInsert::sqlFor(const QString &table, const QVector<LoadColumn> &columns)
{
    QStringList names;
    QStringList arrays;
    for (const LoadColumn &column : columns) {
        names.append(u"\"%1\""_s.arg(column.name));
        arrays.append(u"CAST(? AS %1)"_s.arg(arrayType(column.kind)));
    }
    return u"INSERT INTO \"%1\" (%2) SELECT * FROM unnest(%3)"_s.arg(table, names.join(u", "_s), arrays.join(u", "_s));
}

PostgresInsert::PostgresInsert(std::unique_ptr<Statement> statement, const QVector<LoadColumn> &columns)
    : m_statement(std::move(statement))
    , m_columns(columns)
    , m_arrays(columns.size())
{
}

PostgresInsert::~PostgresInsert() = default;

Result<void> PostgresInsert::add(const SqlRow &row)
{
    for (int i = 0; i < int(m_columns.size()); ++i)
        m_arrays[i] += (m_rows ? "," : "{") + element(row, i, m_columns.at(i).kind);
    return ++m_rows < RowsSentTogether ? Result<void>() : end();
}

Result<void> PostgresInsert::end()
{
    if (m_rows == 0)
        return {};
    QVariantList values;
    for (QByteArray &array : m_arrays) {
        values.append(QString::fromUtf8(array + '}'));
        array.clear();
    }
    m_rows = 0;
    if (const Result<void> bound = m_statement->bind(values); !bound)
        return bound;
    const Result<bool> done = m_statement->step();
    m_statement->reset();
    return done ? Result<void>() : tl::unexpected(done.error());
}

} // namespace muster
