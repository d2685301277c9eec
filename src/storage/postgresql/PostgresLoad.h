// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Load.h"

#include <QVector>

#include <memory>

struct pg_conn;

namespace muster {

// By COPY, in its binary form (https://www.postgresql.org/docs/current/sql-copy.html).
class PostgresLoad : public Load
{
public:
    static Result<std::unique_ptr<Load>> begin(pg_conn *connection, const QString &location, const QString &table, const QVector<LoadColumn> &columns);
    ~PostgresLoad() override;
    Q_DISABLE_COPY_MOVE(PostgresLoad)

    Result<void> add(const SqlRow &row) override;
    Result<void> end() override;

private:
    PostgresLoad(pg_conn *connection, const QString &location, const QVector<LoadColumn> &columns);
    void addCell(const SqlRow &row, int column);
    Result<void> send();
    Result<void> finish(const char *reason); // null: it is whole

    pg_conn *const m_connection;
    const QString m_location;
    const QVector<LoadColumn> m_columns;
    QByteArray m_bytes; // that are not sent yet
    bool m_ended = false;
};

} // namespace muster
