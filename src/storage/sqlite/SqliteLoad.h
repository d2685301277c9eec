// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Load.h"

#include <QVector>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace muster {

class SqliteConnection;

// One statement that is prepared, and run for each row: nothing is quicker in a file.
class SqliteLoad : public Load
{
public:
    static Result<std::unique_ptr<Load>> begin(const SqliteConnection &connection, sqlite3 *sqlite, const QString &table, const QVector<LoadColumn> &columns);
    ~SqliteLoad() override;
    Q_DISABLE_COPY_MOVE(SqliteLoad)

    Result<void> add(const SqlRow &row) override;
    Result<void> end() override { return {}; }

private:
    SqliteLoad(const SqliteConnection &connection, sqlite3_stmt *statement, const QVector<LoadColumn> &columns);
    int bind(const SqlRow &row, int column);

    const SqliteConnection &m_connection;
    sqlite3_stmt *const m_statement;
    const QVector<LoadColumn> m_columns;
    QVector<QByteArray> m_bytes; // what is bound; SQLite reads it where it stands
};

} // namespace muster
