// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/limits/DotImport.h"

#include "bench/ChildProcess.h"
#include "bench/SampleStore.h"
#include "bench/limits/BareSqlite.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

ChildProcess sqlite(const QString &database, const QString &script)
{
    return ChildProcess::run(u"sqlite3"_s, {u"-batch"_s, u"-bail"_s, database}, script.toUtf8());
}

QString path(const QString &file)
{
    return u'"' + file + u'"';
}

// Tables that were written to, but for what FTS keeps.
QStringList grownTables(BareSqlite &before, BareSqlite &after)
{
    QStringList grown;
    after.each("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'users_search%'", [&](sqlite3_stmt *row) {
        const QByteArray name(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)));
        const QByteArray count = "SELECT count(*) FROM " + name;
        if (after.number(count) > before.number(count))
            grown.append(QString::fromUtf8(name));
    });
    return grown;
}

} // namespace

DotImport::DotImport(const QString &empty, const QString &filled, const QString &folder) : m_folder(folder)
{
    BareSqlite before(empty);
    BareSqlite after(filled);
    m_tables = grownTables(before, after);
    m_searchIndex = after.number("SELECT count(*) FROM sqlite_master WHERE name = 'users_search'") > 0;
    QString script = u".headers off\n.mode csv\n"_s;
    for (const QString &table : std::as_const(m_tables))
        script += u".once %1\nSELECT * FROM %2;\n"_s.arg(path(file(table + u".csv"_s)), table);
    script += u".mode list\nSELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND type <> 'trigger' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'users_search_%';\n"_s;
    m_schema = QString::fromUtf8(sqlite(filled, script).output).replace(u") STRICT"_s, u") "_s).replace(u") , WITHOUT"_s, u") WITHOUT"_s);
}

Lap DotImport::run() const
{
    const QString database = file(u"dot-import.db"_s);
    SampleStore::remove(database);
    sqlite(database, u"PRAGMA journal_mode = WAL;\n"_s + m_schema);
    QString script = u"PRAGMA synchronous = FULL;\nPRAGMA ignore_check_constraints = ON;\nBEGIN;\n"_s;
    for (const QString &table : m_tables)
        script += u".import --csv %1 %2\n"_s.arg(path(file(table + u".csv"_s)), table);
    if (m_searchIndex)
        script += u"INSERT INTO users_search (rowid, search) SELECT id, search FROM users ORDER BY id;\n"_s;
    Lap lap = sqlite(database, script + u"COMMIT;\n"_s).lap;
    lap.answer = BareSqlite(database).number("SELECT count(*) FROM users");
    return lap;
}

} // namespace muster
