// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BareSqlite.h"

#include <sqlite3.h>

namespace muster {

BareSqlite::BareSqlite(const QString &path)
{
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr));
    check(sqlite3_exec(m_database, "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536", nullptr, nullptr, nullptr));
}

BareSqlite::~BareSqlite()
{
    finish();
    sqlite3_close(m_database);
}

void BareSqlite::check(int code) const
{
    if (code != SQLITE_OK)
        qFatal("SQLite: %s", sqlite3_errmsg(m_database));
}

void BareSqlite::finish()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_statements.clear();
}

void BareSqlite::prepare(const QVector<QByteArray> &statements)
{
    finish();
    for (const QByteArray &sql : statements) {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql.constData(), int(sql.size()), &statement, nullptr));
        m_statements.append(statement);
    }
}

void BareSqlite::step(sqlite3_stmt *statement, QVector<qint64> *ids)
{
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        if (ids)
            ids->append(sqlite3_column_int64(statement, 0));
        for (int i = 0; i < columns; ++i) {
            if (sqlite3_column_type(statement, i) == SQLITE_INTEGER)
                m_seen += sqlite3_column_int64(statement, i);
            else if (const unsigned char *text = sqlite3_column_text(statement, i))
                m_seen += *text;
        }
    }
    check(sqlite3_reset(statement));
}

void BareSqlite::run()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        step(statement, nullptr);
}

QVector<qint64> BareSqlite::ids()
{
    QVector<qint64> ids;
    for (qsizetype i = 0; i < m_statements.size(); ++i)
        step(m_statements.at(i), i == 0 ? &ids : nullptr);
    return ids;
}

} // namespace muster
