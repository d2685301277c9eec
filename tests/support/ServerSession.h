// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <memory>

typedef struct pg_conn PGconn;

namespace muster {

class PostgresServer;

// How many have the turn to write, in any schema of the database. A table's file that grows is locked in this mode for a
// moment too (locktype extend), whoever makes it grow.
inline constexpr QLatin1StringView turnsTaken("SELECT count(*) FROM pg_locks WHERE relation IN (SELECT oid FROM pg_class WHERE relname = 'turn') "
                                              "AND locktype = 'relation' AND mode = 'ExclusiveLock' AND granted");

// A session of the superuser's that stays open, for who asks hundreds of times: psql and a process of the server for each question take longer than most answers.
class ServerSession
{
public:
    ServerSession(const PostgresServer &server, const QString &database);

    // Each time as in a new session. Rows below each other, columns as psql -At has them; what fails ends the test.
    QString ask(const QString &statements);

private:
    QString run(const QString &statements);

    std::unique_ptr<PGconn, void (*)(PGconn *)> m_connection;
};

} // namespace muster
