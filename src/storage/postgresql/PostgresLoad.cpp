// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresLoad.h"
#include "storage/postgresql/PostgresError.h"

#include <QStringList>
#include <QtEndian>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype Portion = 64 << 10; // bytes that are sent together
constexpr qint32 Null = -1; // where the length of a cell stands
constexpr qint16 End = -1; // where the number of cells of a row does

template <typename Number> void append(QByteArray &bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

QByteArray header()
{
    QByteArray bytes("PGCOPY\n\377\r\n\0", 11);
    append(bytes, qint32(0)); // flags
    append(bytes, qint32(0)); // more of a header
    return bytes;
}

} // namespace

Result<std::unique_ptr<Load>> PostgresLoad::begin(PGconn *connection, const QString &location, const QString &table, const QVector<LoadColumn> &columns)
{
    QStringList names;
    for (const LoadColumn &column : columns)
        names.append(u"\"%1\""_s.arg(column.name));
    const QString sql = u"COPY \"%1\" (%2) FROM STDIN (FORMAT binary)"_s.arg(table, names.join(u", "_s));
    PGresult *const begun = PQexec(connection, sql.toUtf8().constData());
    const bool takes = PQresultStatus(begun) == PGRES_COPY_IN;
    const Error error = takes ? Error {} : postgresError(connection, begun, location);
    PQclear(begun);
    if (!takes)
        return tl::unexpected(error);
    return std::unique_ptr<Load>(new PostgresLoad(connection, location, columns));
}

PostgresLoad::PostgresLoad(PGconn *connection, const QString &location, const QVector<LoadColumn> &columns)
    : m_connection(connection)
    , m_location(location)
    , m_columns(columns)
    , m_bytes(header())
{
    m_bytes.reserve(2 * Portion);
}

PostgresLoad::~PostgresLoad()
{
    if (!m_ended)
        (void)finish("it was given up");
}

void PostgresLoad::addCell(const SqlRow &row, int column)
{
    if (row.isNull(column))
        return append(m_bytes, Null);
    if (m_columns.at(column).kind == LoadColumn::Number) {
        append(m_bytes, qint32(sizeof(qint64)));
        return append(m_bytes, row.integer(column));
    }
    const QByteArray bytes = row.bytes(column);
    append(m_bytes, qint32(bytes.size()));
    m_bytes.append(bytes);
}

Result<void> PostgresLoad::add(const SqlRow &row)
{
    append(m_bytes, qint16(m_columns.size()));
    for (int i = 0; i < int(m_columns.size()); ++i)
        addCell(row, i);
    return m_bytes.size() < Portion ? Result<void>() : send();
}

Result<void> PostgresLoad::send()
{
    const bool sent = PQputCopyData(m_connection, m_bytes.constData(), int(m_bytes.size())) == 1;
    m_bytes.resize(0);
    return sent ? Result<void>() : tl::unexpected(postgresError(m_connection, nullptr, m_location));
}

Result<void> PostgresLoad::end()
{
    append(m_bytes, End);
    if (const Result<void> sent = send(); !sent)
        return sent;
    return finish(nullptr);
}

Result<void> PostgresLoad::finish(const char *reason)
{
    m_ended = true;
    Result<void> done;
    if (PQputCopyEnd(m_connection, reason) != 1)
        done = tl::unexpected(postgresError(m_connection, nullptr, m_location));
    while (PGresult *const result = PQgetResult(m_connection)) {
        if (done && PQresultStatus(result) != PGRES_COMMAND_OK)
            done = tl::unexpected(postgresError(m_connection, result, m_location));
        PQclear(result);
        if (PQstatus(m_connection) == CONNECTION_BAD)
            break;
    }
    return done;
}

} // namespace muster
