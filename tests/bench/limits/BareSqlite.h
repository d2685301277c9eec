// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace muster {

// Statements through SQLite's C interface and nothing around it, with the settings of a Workspace's connections.
class BareSqlite
{
public:
    enum Mode { ReadOnly, ReadWrite };

    explicit BareSqlite(const QString &path, Mode mode = ReadOnly);
    ~BareSqlite();
    Q_DISABLE_COPY_MOVE(BareSqlite)

    void run(const QByteArray &script); // statements that yield nothing
    qint64 number(const QByteArray &sql); // first cell of the first row
    QByteArray text(const QByteArray &sql);
    void each(const QByteArray &sql, const std::function<void(sqlite3_stmt *row)> &take);

    void prepare(const QVector<QByteArray> &statements);

    // Steps through all rows of what was prepared, and looks at every cell. The sum of the first cells of rows with at least
    // so many cells: whoever reads the same rows otherwise comes to the same.
    qint64 sumOfIds(int columns);

    // Steps through all rows of all tables, and looks at every cell; how many rows.
    qint64 readEverything();

private:
    void check(int code) const;
    void finish();
    void lookAt(sqlite3_stmt *row);
    sqlite3_stmt *prepared(const QByteArray &sql) const;

    sqlite3 *m_database = nullptr;
    QVector<sqlite3_stmt *> m_statements;
    qint64 m_seen = 0; // so that no compiler leaves the looking out
};

} // namespace muster
