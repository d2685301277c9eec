// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresError.h"

#include <QLoggingCategory>
#include <QRegularExpression>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Q_LOGGING_CATEGORY(databaseLog, "muster.database", QtWarningMsg)

bool isOneOf(const QByteArray &state, std::initializer_list<QByteArrayView> states)
{
    return std::any_of(
        states.begin(), states.end(), [&state](QByteArrayView begin) { return state.startsWith(begin); });
}

QString fieldOf(const PGresult *result, int field)
{
    return QString::fromUtf8(PQresultErrorField(result, field));
}

} // namespace

// https://www.postgresql.org/docs/current/errcodes-appendix.html; the first two letters are the class
Error postgresError(const PGconn *connection, const PGresult *result, const QString &location)
{
    const QByteArray state = result ? QByteArray(PQresultErrorField(result, PG_DIAG_SQLSTATE)) : QByteArray();
    const char *const sentence = result ? PQresultErrorMessage(result) : PQerrorMessage(connection);
    qCDebug(databaseLog, "%s: %s", state.constData(), sentence);
    // the connection failed, or broke; the server goes down, or was told to end this connection
    if (PQstatus(connection) == CONNECTION_BAD || isOneOf(state, {"08", "57P0"}))
        return {ErrorCode::ServerUnreachable, {location, QString::fromUtf8(sentence).simplified()}};
    if (state == "57014") // query_canceled
        return {ErrorCode::Cancelled, {}};
    if (isOneOf(state, {"55P03", "40"})) // a lock was not to be had; another transaction was first
        return {ErrorCode::WorkspaceBusy, {location}};
    if (state == "42501") // insufficient_privilege
        return {ErrorCode::ServerForbids, {location, QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY))}};
    if (state == "25006") // read_only_sql_transaction
        return {ErrorCode::WorkspaceReadOnly, {location}};
    if (state == "53100")
        return {ErrorCode::DiskFull, {location}};
    if (isOneOf(state, {"XX001", "XX002"}))
        return {ErrorCode::WorkspaceDamaged, {location, QString::fromLatin1(state)}};
    if (state == "42710") // duplicate_object: of all that is made by a name of somebody's choice, logins alone
        return {ErrorCode::LoginTaken, {fieldOf(result, PG_DIAG_MESSAGE_PRIMARY).section(u'"', 1, 1)}};
    if (state == "MU003") // there is no login
        return {ErrorCode::LoginUnknown, {fieldOf(result, PG_DIAG_MESSAGE_PRIMARY)}};
    if (state == "MU001") // resources/sql/postgresql/guards: the permission that is missing, and to whom
        return {
            ErrorCode::NotAllowed, {fieldOf(result, PG_DIAG_MESSAGE_DETAIL), fieldOf(result, PG_DIAG_MESSAGE_PRIMARY)}};
    if (state == "MU002") // a rule that programs keep to by themselves
        return {ErrorCode::Database, {u"PostgreSQL MU002: "_s + fieldOf(result, PG_DIAG_MESSAGE_PRIMARY)}};
    return {ErrorCode::Database, {u"PostgreSQL "_s + QString::fromLatin1(state)}};
}

Error connectError(PGconn *connection, const QString &location, qint64 took)
{
    constexpr qint64 Quick = 2'000; // ms
    static const QRegularExpression number(u": +([0-9][0-9A-Z]{4}): "_s); // those that are told apart here begin with a digit
    QString reason = QString::fromUtf8(PQerrorMessage(connection));
    QString state = number.match(reason).captured(1);
    if (!state.isEmpty()) // then all the rest is there, too: where in the server's source that is
        reason = reason.section(u'\n', 0, 0).remove(state + u": "_s);
    reason = reason.simplified();
    if (PQconnectionNeedsPassword(connection))
        return {ErrorCode::ServerRefusesLogin, {location, reason}};
    if (state.isEmpty() && took < Quick) {
        PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
        PQreset(connection);
        for (auto found = number.globalMatch(QString::fromUtf8(PQerrorMessage(connection))); found.hasNext();)
            state = found.next().captured(1); // of the last host that was tried
        PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    }
    if (state.startsWith("28"_L1)) // invalid_authorization_specification, invalid_password
        return {ErrorCode::ServerRefusesLogin, {location, reason}};
    if (state == "3D000"_L1) // invalid_catalog_name
        return {ErrorCode::DatabaseNotFound, {location, reason}};
    if (state == "42501"_L1)
        return {ErrorCode::ServerForbids, {location, reason}};
    return {ErrorCode::ServerUnreachable, {location, reason}};
}

} // namespace muster
