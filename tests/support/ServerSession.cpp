// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ServerSession.h"

#include "support/PostgresServer.h"

#include <libpq-fe.h>

namespace muster {

ServerSession::ServerSession(const PostgresServer &server, const QString &database)
    : m_connection(PQconnectdb(qPrintable(QStringLiteral("host=%1 port=%2 user=postgres dbname=%3").arg(server.folder()).arg(server.port()).arg(database))), PQfinish)
{
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        qFatal("The server does not answer: %s", PQerrorMessage(m_connection.get()));
}

QString ServerSession::ask(const QString &statements)
{
    run(QStringLiteral("DISCARD ALL"));
    return run(statements);
}

QString ServerSession::run(const QString &statements)
{
    QString rows;
    if (!PQsendQuery(m_connection.get(), statements.toUtf8().constData()))
        qFatal("%s: %s", qPrintable(statements), PQerrorMessage(m_connection.get()));
    while (PGresult *const result = PQgetResult(m_connection.get())) {
        if (PQresultStatus(result) != PGRES_TUPLES_OK && PQresultStatus(result) != PGRES_COMMAND_OK)
            qFatal("%s: %s", qPrintable(statements), PQresultErrorMessage(result));
        for (int row = 0; row < PQntuples(result); ++row) {
            for (int column = 0; column < PQnfields(result); ++column)
                rows += (column > 0 ? QStringLiteral("|") : QString()) + QString::fromUtf8(PQgetvalue(result, row, column));
            rows += u'\n';
        }
        PQclear(result);
    }
    return rows;
}

} // namespace muster
