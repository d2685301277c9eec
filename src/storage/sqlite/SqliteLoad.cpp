// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/SqliteLoad.h"
#include "storage/sqlite/SqliteConnection.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace muster {

Result<std::unique_ptr<Load>> SqliteLoad::begin(const SqliteConnection &connection, sqlite3 *sqlite, const QString &table, const QVector<LoadColumn> &columns)
{
    QStringList names;
    QStringList places;
    for (const LoadColumn &column : columns) {
        names.append(u"\"%1\""_s.arg(column.name));
        places.append(u"?"_s);
    }
    const QByteArray sql = u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), places.join(u", "_s)).toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(sqlite, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(connection.lastError());
    return std::unique_ptr<Load>(new SqliteLoad(connection, statement, columns));
}

SqliteLoad::SqliteLoad(const SqliteConnection &connection, sqlite3_stmt *statement, const QVector<LoadColumn> &columns)
    : m_connection(connection)
    , m_statement(statement)
    , m_columns(columns)
    , m_bytes(columns.size())
{
}

SqliteLoad::~SqliteLoad()
{
    sqlite3_finalize(m_statement);
}

int SqliteLoad::bind(const SqlRow &row, int column)
{
    const int place = column + 1;
    if (row.isNull(column))
        return sqlite3_bind_null(m_statement, place);
    if (m_columns.at(column).kind == LoadColumn::Number)
        return sqlite3_bind_int64(m_statement, place, row.integer(column));
    QByteArray &bytes = m_bytes[column];
    bytes = row.bytes(column);
    if (m_columns.at(column).kind == LoadColumn::Text)
        return sqlite3_bind_text64(m_statement, place, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC, SQLITE_UTF8);
    return sqlite3_bind_blob64(m_statement, place, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

Result<void> SqliteLoad::add(const SqlRow &row)
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (bind(row, i) != SQLITE_OK)
            return tl::unexpected(m_connection.lastError());
    }
    const bool added = sqlite3_step(m_statement) == SQLITE_DONE;
    const Result<void> done = added ? Result<void>() : tl::unexpected(m_connection.lastError());
    sqlite3_reset(m_statement);
    return done;
}

} // namespace muster
