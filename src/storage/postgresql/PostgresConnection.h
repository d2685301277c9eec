// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Connection.h"
#include "storage/Database.h"

#include <QByteArrayList>
#include <QHash>

struct pg_conn;
struct pg_result;

namespace muster {

class PostgresLookout;
class PostgresStatement;

// PostgreSQL by libpq: see README.md.
class PostgresConnection : public Connection
{
public:
    // ServerUnreachable, and those of PostgresLocation. Whether a workspace stands there is not looked at.
    static Result<std::unique_ptr<Connection>> open(const QString &location, Database::Mode mode);
    ~PostgresConnection() override;

    const Dialect &dialect() const override;
    Result<std::unique_ptr<Statement>> prepare(const QString &sql) override;
    Result<void> execute(const QByteArray &sql) override;
    Result<void> begin(Begin how) override;
    Result<void> commit() override;
    Result<std::unique_ptr<Load>> load(const QString &table, const QVector<LoadColumn> &columns) override;
    bool isBroken() const override;
    qint64 rowsWritten() const override { return m_rowsWritten; }
    void setCancelled(std::function<bool()> cancelled) override { m_cancelled = std::move(cancelled); }
    // The server's memory and disks are its own affair.
    Result<void> setCache(qint64) override { return {}; }
    Result<void> keepTemporaryOnDisk() override { return {}; }
    Result<void> limitPages(int) override { return {}; }
    void leaveLog() override { }

    // Of its statements. One answers at a time; the one that did before holds what is left of its answer.
    Result<void> send(PostgresStatement &statement, const QByteArray &name, const std::vector<QByteArray> &values, const std::vector<int> &formats);
    // The next part of the answer: a row, or the end of it, or no part at all.
    using Part = std::unique_ptr<pg_result, void (*)(pg_result *)>;
    Result<Part> next();
    void ended(const PostgresStatement &statement);
    void forget(const QByteArray &name); // a prepared statement that is not needed any more
    void stopWhereCancelled();

private:
    PostgresConnection(const QString &location, Database::Mode mode);
    Result<void> connect();
    Result<void> wait(); // for more of an answer
    bool mustGiveWay();
    Result<bool> isGuarded(const QString &table); // the server keeps some of its rows from this login
    Error lastError(const pg_result *result = nullptr) const;

    const QString m_location;
    const Database::Mode m_mode;
    pg_conn *m_connection = nullptr;
    PostgresStatement *m_answering = nullptr;
    std::function<bool()> m_cancelled;
    bool m_stopping = false; // the server was told to
    std::unique_ptr<PostgresLookout> m_lookout; // of who only tries out: others must not wait for it
    bool m_givesWay = false; // until the transaction ends, nothing is answered any more
    qint64 m_rowsWritten = 0;
    quint64 m_parts = 0;
    quint64 m_prepared = 0;
    QByteArrayList m_forgotten;
    QHash<QString, bool> m_guarded; // tables
};

} // namespace muster
