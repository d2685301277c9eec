// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresConnection.h"
#include "storage/Dialect.h"
#include "storage/postgresql/PostgresError.h"
#include "storage/postgresql/PostgresInsert.h"
#include "storage/postgresql/PostgresLoad.h"
#include "storage/postgresql/PostgresLocation.h"
#include "storage/postgresql/PostgresLookout.h"
#include "storage/postgresql/PostgresSignIn.h"
#include "storage/postgresql/PostgresStatement.h"

#include <QElapsedTimer>

#include <libpq-fe.h>

#ifdef Q_OS_WIN
#include <winsock2.h>
#define poll WSAPoll
#else
#include <poll.h>
#endif

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int BetweenQuestions = 50; // ms, while the server is waited for
constexpr int RowsBetweenQuestions = 1'000; // where it never is

PostgresConnection::Part taken(PGresult *result)
{
    return {result, PQclear};
}

// Times and plans as everywhere: conditions are short, and compiling them would take longer than they do. A server that ends what
// takes long would end every import, as if somebody had cancelled it.
QByteArray settingsFor(const QString &schema, Database::Mode mode)
{
    QByteArray settings = "SET search_path = \"" + schema.toUtf8() + "\", pg_catalog; SET lock_timeout = 5000; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET jit = off; SET client_min_messages = error";
    if (mode == Database::ReadOnly || mode == Database::Immutable)
        settings += "; SET default_transaction_read_only = on";
    else // a plan that was made while a table was small would read all of it, again and again, while it grows to a million in one transaction
        settings += "; SET enable_seqscan = off";
    return settings;
}

} // namespace

PostgresConnection::PostgresConnection(const QString &location, Database::Mode mode)
    : m_location(location)
    , m_mode(mode)
{
}

Result<std::unique_ptr<Connection>> PostgresConnection::open(const QString &location, Database::Mode mode)
{
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(location, mode));
    if (const Result<void> connected = connection->connect(); !connected)
        return tl::unexpected(connected.error());
    return connection;
}

Result<void> PostgresConnection::connect()
{
    const Result<PostgresLocation> parsed = PostgresLocation::parse(m_location);
    if (!parsed)
        return tl::unexpected(parsed.error());
    QElapsedTimer connecting;
    connecting.start();
    m_connection = PostgresSignIn::connect(*parsed);
    if (PQstatus(m_connection) != CONNECTION_OK) {
        const Error error = connectError(m_connection, m_location, connecting.elapsed());
        if (PQstatus(m_connection) != CONNECTION_OK)
            return tl::unexpected(error);
    }
    PQsetNoticeProcessor(m_connection, [](void *, const char *) { }, nullptr);
    if (m_mode == Database::Private)
        m_lookout = std::make_unique<PostgresLookout>(m_location, PQbackendPID(m_connection));
    return execute(settingsFor(parsed->schema, m_mode));
}

PostgresConnection::~PostgresConnection()
{
    PQfinish(m_connection);
}

bool PostgresConnection::isBroken() const
{
    return PQstatus(m_connection) == CONNECTION_BAD;
}

const Dialect &PostgresConnection::dialect() const
{
    return Dialect::postgresql();
}

Error PostgresConnection::lastError(const PGresult *result) const
{
    const Error error = postgresError(m_connection, result, m_location);
    return m_givesWay && error.code == ErrorCode::Cancelled ? Error {ErrorCode::WorkspaceBusy, {m_location}} : error;
}

bool PostgresConnection::mustGiveWay()
{
    m_givesWay = m_givesWay || (m_lookout && m_lookout->isWaitedFor());
    return m_givesWay;
}

Result<std::unique_ptr<Statement>> PostgresConnection::prepare(const QString &sql)
{
    if (m_answering)
        m_answering->holdRest();
    if (PQtransactionStatus(m_connection) != PQTRANS_INERROR) { // amid a transaction that failed, nothing can be done away with
        for (const QByteArray &name : std::exchange(m_forgotten, {}))
            (void)execute("DEALLOCATE " + name);
    }
    auto statement = std::make_unique<PostgresStatement>(*this, "s" + QByteArray::number(++m_prepared), sql);
    const Part prepared = taken(PQprepare(m_connection, statement->name().constData(), statement->text().constData(), 0, nullptr));
    if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
        return tl::unexpected(lastError(prepared.get()));
    statement->setPrepared();
    return statement;
}

// Who writes in order waits here for the one before, and has seen nothing yet: what is read from now on is what that one left.
Result<void> PostgresConnection::begin(Begin how)
{
    m_givesWay = false;
    if (m_lookout)
        m_lookout->begin();
    if (const Result<void> begun = execute("BEGIN ISOLATION LEVEL REPEATABLE READ"); !begun || how == Begin::Read || m_mode != Database::ReadWrite)
        return begun;
    const Result<void> locked = execute("LOCK TABLE turn IN EXCLUSIVE MODE");
    if (!locked)
        (void)execute("ROLLBACK");
    return locked;
}

Result<std::unique_ptr<Load>> PostgresConnection::load(const QString &table, const QVector<LoadColumn> &columns)
{
    const Result<bool> guarded = isGuarded(table);
    if (!guarded)
        return tl::unexpected(guarded.error());
    if (!*guarded)
        return PostgresLoad::begin(m_connection, m_location, table, columns);
    Result<std::unique_ptr<Statement>> statement = prepare(PostgresInsert::sqlFor(table, columns));
    if (!statement)
        return tl::unexpected(statement.error());
    return std::make_unique<PostgresInsert>(std::move(*statement), columns);
}

// Asked once for each.
Result<bool> PostgresConnection::isGuarded(const QString &table)
{
    if (m_answering)
        m_answering->holdRest();
    if (const auto known = m_guarded.constFind(table); known != m_guarded.cend())
        return *known;
    const Result<std::unique_ptr<Statement>> question = prepare(u"SELECT row_security_active(CAST(? AS text))"_s);
    if (!question)
        return tl::unexpected(question.error());
    if (const Result<void> bound = (*question)->bind({u'"' + table + u'"'}); !bound)
        return tl::unexpected(bound.error());
    const Result<bool> answered = (*question)->step();
    if (!answered)
        return answered;
    return m_guarded[table] = (*question)->integer(0) != 0;
}

// The server takes back what failed, and calls that a success.
Result<void> PostgresConnection::commit()
{
    const bool failed = PQtransactionStatus(m_connection) == PQTRANS_INERROR;
    const Result<void> done = execute("COMMIT");
    return done && failed ? fail(ErrorCode::Database, u"PostgreSQL 25P02"_s) : done;
}

Result<void> PostgresConnection::execute(const QByteArray &sql)
{
    if (m_answering)
        m_answering->holdRest();
    m_stopping = false;
    if (!PQsendQuery(m_connection, sql.constData()))
        return tl::unexpected(lastError());
    Result<void> done;
    for (Result<Part> part = next(); !part || *part; part = next()) {
        if (!part)
            done = tl::unexpected(part.error());
        if (PQstatus(m_connection) == CONNECTION_BAD)
            break;
    }
    return done;
}

Result<void> PostgresConnection::send(PostgresStatement &statement, const QByteArray &name, const std::vector<QByteArray> &values, const std::vector<int> &formats)
{
    if (m_answering)
        m_answering->holdRest();
    if (mustGiveWay())
        return fail(ErrorCode::WorkspaceBusy, m_location);
    std::vector<const char *> begins;
    std::vector<int> lengths;
    for (const QByteArray &value : values) {
        begins.push_back(value.isNull() ? nullptr : value.constData());
        lengths.push_back(int(value.size()));
    }
    m_stopping = false;
    constexpr int Binary = 1;
    if (!PQsendQueryPrepared(m_connection, name.constData(), int(values.size()), begins.data(), lengths.data(), formats.data(), Binary))
        return tl::unexpected(lastError());
    PQsetSingleRowMode(m_connection);
    m_answering = &statement;
    return {};
}

void PostgresConnection::stopWhereCancelled()
{
    if (m_stopping || !((m_cancelled && m_cancelled()) || mustGiveWay()))
        return;
    m_stopping = true;
    char reason[256]; // that it came too late, or that the server is gone: then so is the answer
    PGcancel *const cancel = PQgetCancel(m_connection);
    PQcancel(cancel, reason, sizeof reason);
    PQfreeCancel(cancel);
}

Result<void> PostgresConnection::wait()
{
    while (PQisBusy(m_connection)) {
        pollfd socket {decltype(pollfd::fd)(PQsocket(m_connection)), POLLIN, 0};
        if (poll(&socket, 1, BetweenQuestions) == 0)
            stopWhereCancelled();
        else if (!PQconsumeInput(m_connection))
            return tl::unexpected(lastError());
    }
    return {};
}

Result<PostgresConnection::Part> PostgresConnection::next()
{
    if (const Result<void> waited = wait(); !waited)
        return tl::unexpected(waited.error());
    if (++m_parts % RowsBetweenQuestions == 0)
        stopWhereCancelled();
    Part part = taken(PQgetResult(m_connection));
    switch (part ? PQresultStatus(part.get()) : PGRES_EMPTY_QUERY) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
        m_rowsWritten = QByteArray(PQcmdTuples(part.get())).toLongLong();
        return part;
    case PGRES_SINGLE_TUPLE:
    case PGRES_EMPTY_QUERY:
        return part;
    default:
        return tl::unexpected(lastError(part.get()));
    }
}

void PostgresConnection::ended(const PostgresStatement &statement)
{
    if (m_answering == &statement)
        m_answering = nullptr;
}

void PostgresConnection::forget(const QByteArray &name)
{
    m_forgotten.append(name);
}

} // namespace muster
