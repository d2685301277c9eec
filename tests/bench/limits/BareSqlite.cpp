// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/limits/BareSqlite.h"

#include <sqlite3.h>

namespace muster {

BareSqlite::BareSqlite(const QString &path, Mode mode)
{
    const int flags = mode == ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_database, flags | SQLITE_OPEN_NOMUTEX, nullptr));
    run("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA synchronous = FULL");
}

BareSqlite::~BareSqlite()
{
    finish();
    sqlite3_close(m_database);
}

void BareSqlite::check(int code) const
{
    if (code != SQLITE_OK && code != SQLITE_DONE)
        qFatal("SQLite: %s", sqlite3_errmsg(m_database));
}

void BareSqlite::finish()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_statements.clear();
}

sqlite3_stmt *BareSqlite::prepared(const QByteArray &sql) const
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_database, sql.constData(), int(sql.size()), &statement, nullptr));
    return statement;
}

void BareSqlite::run(const QByteArray &script)
{
    check(sqlite3_exec(m_database, script.constData(), nullptr, nullptr, nullptr));
}

void BareSqlite::each(const QByteArray &sql, const std::function<void(sqlite3_stmt *)> &take)
{
    sqlite3_stmt *const statement = prepared(sql);
    int code = SQLITE_OK;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        take(statement);
    check(code);
    sqlite3_finalize(statement);
}

qint64 BareSqlite::number(const QByteArray &sql)
{
    return text(sql).toLongLong();
}

QByteArray BareSqlite::text(const QByteArray &sql)
{
    QByteArray found;
    each(sql, [&](sqlite3_stmt *row) { found = found.isNull() ? QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(row, 0))) : found; });
    return found;
}

void BareSqlite::prepare(const QVector<QByteArray> &statements)
{
    finish();
    for (const QByteArray &sql : statements)
        m_statements.append(prepared(sql));
}

void BareSqlite::lookAt(sqlite3_stmt *row)
{
    const int columns = sqlite3_column_count(row);
    for (int i = 0; i < columns; ++i) {
        if (sqlite3_column_type(row, i) == SQLITE_INTEGER)
            m_seen += sqlite3_column_int64(row, i);
        else if (const unsigned char *text = sqlite3_column_text(row, i))
            m_seen += *text;
    }
}

qint64 BareSqlite::sumOfIds(int columns)
{
    qint64 sum = 0;
    for (sqlite3_stmt *statement : std::as_const(m_statements)) {
        const bool counts = sqlite3_column_count(statement) >= columns;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            sum += counts ? sqlite3_column_int64(statement, 0) : 0;
            lookAt(statement);
        }
        check(sqlite3_reset(statement));
    }
    return sum;
}

qint64 BareSqlite::readEverything()
{
    QVector<QByteArray> tables;
    each("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
        [&](sqlite3_stmt *row) { tables.append(reinterpret_cast<const char *>(sqlite3_column_text(row, 0))); });
    qint64 rows = 0;
    for (const QByteArray &table : std::as_const(tables)) {
        each("SELECT * FROM \"" + table + '"', [&](sqlite3_stmt *row) {
            lookAt(row);
            ++rows;
        });
    }
    return rows;
}

} // namespace muster
