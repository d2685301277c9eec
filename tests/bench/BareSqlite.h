// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

struct sqlite3;
struct sqlite3_stmt;

namespace muster {

// A peer: statements through SQLite's C API and nothing around it, with the settings of a Workspace's connections.
class BareSqlite
{
public:
    explicit BareSqlite(const QString &path);
    ~BareSqlite();
    Q_DISABLE_COPY_MOVE(BareSqlite)

    void prepare(const QVector<QByteArray> &statements);

    // Steps through all rows of what was prepared, and looks at every cell.
    void run();
    // The same, and keeps the first cell of the first statement's rows.
    QVector<qint64> ids();

private:
    void check(int code) const;
    void finish();
    void step(sqlite3_stmt *statement, QVector<qint64> *ids);

    sqlite3 *m_database = nullptr;
    QVector<sqlite3_stmt *> m_statements;
    qint64 m_seen = 0; // so that no compiler leaves the looking out
};

} // namespace muster
