// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresSignIn.h"

#include "storage/ServerPasswords.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <libpq-fe.h>

#include <algorithm>
#include <chrono>

#ifdef Q_OS_WIN
#include <winsock2.h>
#define poll WSAPoll
#else
#include <poll.h>
#endif

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr std::chrono::seconds ConnectTime(10); // for each host
constexpr std::chrono::seconds TrialTime(4); // somebody is typing
constexpr const char *NoFile = "/dev/null/none"; // can be nobody's

thread_local PostgresSignIn::Trial *currentTrial = nullptr;

// libpq before 16 does not know whom this computer trusts, but only a file of the user's own.
QByteArray authoritiesFor(const PostgresLocation &location)
{
    if (location.value("sslmode") != "verify-full"_L1 || !location.value("sslrootcert").isEmpty() || qEnvironmentVariableIsSet("PGSSLROOTCERT") || QFile::exists(QDir::homePath() + u"/.postgresql/root.crt"_s))
        return {};
    if (PQlibVersion() >= 160'000)
        return "system";
    static constexpr const char *places[] = {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"};
    const auto *const found = std::find_if(std::begin(places), std::end(places), [](const char *place) { return QFile::exists(QString::fromLatin1(place)); });
    return found == std::end(places) ? QByteArray() : QByteArray(*found);
}

// A name, neither the number of an address nor the folder of a socket.
bool maybeSeveralAddresses(const QString &host)
{
    return !host.isEmpty() && !host.startsWith(u'/') && !host.contains(u':') && !host.back().isDigit();
}

// As PQconnectdbParams does it, but for what can be said of a connection before it is one: that errors come with their number, so
// that nobody has to ask once more, with the same wrong password. False: it took too long.
bool await(PGconn *connection, std::chrono::seconds limit)
{
    const QDeadlineTimer end(limit);
    PostgresPollingStatusType next = PQstatus(connection) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while ((next == PGRES_POLLING_READING || next == PGRES_POLLING_WRITING) && !end.hasExpired()) {
        pollfd socket {decltype(pollfd::fd)(PQsocket(connection)), short(next == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (poll(&socket, 1, int(end.remainingTime())) > 0)
            next = PQconnectPoll(connection);
    }
    return !end.hasExpired();
}

} // namespace

PostgresSignIn::Trial::Trial(With with, const QString &password)
    : m_with(with)
    , m_password(with == With::Password ? password.toUtf8() : QByteArray())
{
    currentTrial = this;
}

PostgresSignIn::Trial::~Trial()
{
    m_password.fill('\0');
    currentTrial = nullptr;
}

pg_conn *PostgresSignIn::connect(const PostgresLocation &location)
{
    Trial *const trial = currentTrial;
    const bool asks = !trial || trial->m_with == Trial::With::WhatIsKnown;
    ServerPasswords &passwords = ServerPasswords::instance();
    const QString account = location.account();
    const QByteArray first = asks ? passwords.of(account).value_or(QByteArray()) : trial->m_password;
    PGconn *connection = connectOnce(location, first, trial);
    if (trial)
        trial->m_missing = PQconnectionNeedsPassword(connection);
    if (!asks || !wantsAnother(connection))
        return connection;
    using Want = ServerPasswords::Want;
    QByteArray tried = first;
    if (const auto found = passwords.ask(account, PQconnectionNeedsPassword(connection) ? Want::Missing : Want::Wrong, first)) {
        PQfinish(connection);
        tried = *found;
        connection = connectOnce(location, tried, trial);
        if (!wantsAnother(connection))
            return connection;
    }
    passwords.forget(account, tried);
    if (!trial)
        passwords.refuse(account);
    return connection;
}

// The server wants a password and has none, or not this one. It may also have taken it and refuse something else: its number says
// so, and libpq does not tell that. Another one is then of no use, and does no harm.
bool PostgresSignIn::wantsAnother(const pg_conn *connection)
{
    return PQstatus(connection) == CONNECTION_BAD && (PQconnectionNeedsPassword(connection) || PQconnectionUsedPassword(connection));
}

// What the location says comes last, and counts. A network that has gone away shows after half a minute, not after two hours.
pg_conn *PostgresSignIn::connectOnce(const PostgresLocation &location, const QByteArray &password, const Trial *trial)
{
    const auto &parameters = location.parameters;
    std::vector<std::pair<QByteArray, QByteArray>> all {{"connect_timeout", QByteArray::number(qint64(ConnectTime.count()))}, {"fallback_application_name", "muster"},
        {"keepalives_idle", "10"}, {"keepalives_interval", "5"}, {"keepalives_count", "3"}, {"tcp_user_timeout", "30000"}};
    const bool several = std::any_of(parameters.cbegin(), parameters.cend(), [](const auto &parameter) { return parameter.first.startsWith("host") && parameter.second.contains(','); });
    if (several)
        all.emplace_back("target_session_attrs", "read-write");
    if (const QByteArray authorities = authoritiesFor(location); !authorities.isEmpty())
        all.emplace_back("sslrootcert", authorities);
    all.insert(all.end(), parameters.cbegin(), parameters.cend());
    all.emplace_back("client_encoding", "UTF8"); // whatever it says of that
    if (!password.isEmpty())
        all.emplace_back("password", password);
    if (trial)
        all.emplace_back("connect_timeout", QByteArray::number(qint64(TrialTime.count())));
    if (trial && trial->m_with == Trial::With::Nothing)
        all.emplace_back("passfile", NoFile);
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : all) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    const auto goOn = [&] { return PQconnectdbParams(names.data(), values.data(), 0); }; // from host to host, also from one that does not answer
    if (several)
        return goOn();
    PGconn *const connection = PQconnectStartParams(names.data(), values.data(), 0);
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    const bool answered = await(connection, trial ? TrialTime : ConnectTime);
    PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    if (answered || trial || !maybeSeveralAddresses(location.value("host")))
        return connection;
    PQfinish(connection);
    return goOn();
}

} // namespace muster
