// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresLogins.h"
#include "storage/Store.h"
#include "storage/apply/Lookup.h"
#include "storage/postgresql/PostgresLocation.h"
#include "storage/postgresql/PostgresSignIn.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace muster {

PostgresLogins::PostgresLogins(std::unique_ptr<Database> database, pg_conn *connection)
    : m_database(std::move(database))
    , m_connection(connection)
{
}

PostgresLogins::~PostgresLogins()
{
    PQfinish(m_connection);
}

Result<std::unique_ptr<Logins>> PostgresLogins::of(const QString &location)
{
    const Result<PostgresLocation> parsed = PostgresLocation::parse(location);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (const auto stands = Store::at(location)->look(); !stands) // or the server would say that it knows none of its functions
        return tl::unexpected(stands.error());
    Result<std::unique_ptr<Database>> database = Database::open(location, Database::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<Logins>(new PostgresLogins(std::move(*database), PostgresSignIn::connect(*parsed)));
}

Result<QVector<Logins::Login>> PostgresLogins::list()
{
    QVector<Login> logins;
    const Result<void> read = m_database->each(u"SELECT l.login, l.user_uuid, u.email FROM known_logins() l LEFT JOIN users u ON u.uuid = l.user_uuid ORDER BY l.login"_s, {}, [&logins](const SqlRow &row) {
        logins.append({row.text(0), row.text(1), row.isNull(2) ? QString() : row.text(2)});
        return true;
    });
    return read ? Result<QVector<Login>>(logins) : tl::unexpected(read.error());
}

Result<void> PostgresLogins::make(const QString &email, const QString &name, const QString &password)
{
    const Result<QString> user = userOf(email);
    const Result<QString> verifier = kept(password, name);
    if (!user || !verifier)
        return tl::unexpected((user ? verifier : user).error());
    return ask(u"SELECT make_login(?, ?, ?)"_s, {*user, name, *verifier}).map([](const QString &) { });
}

// The name is not part of what is kept.
Result<QString> PostgresLogins::renew(const QString &email, const QString &password)
{
    const Result<QString> user = userOf(email);
    const Result<QString> verifier = kept(password, email);
    if (!user || !verifier)
        return tl::unexpected((user ? verifier : user).error());
    return ask(u"SELECT renew_login(?, ?)"_s, {*user, *verifier});
}

Result<QString> PostgresLogins::drop(const QString &email)
{
    const Result<QString> user = userOf(email);
    return user ? ask(u"SELECT drop_login(?)"_s, {*user}) : user;
}

Result<QString> PostgresLogins::userOf(const QString &email)
{
    if (email == Pages)
        return email;
    return Lookup(*m_database).user(email).map([](const ResolvedRef &user) { return user.uuid; });
}

Result<QString> PostgresLogins::kept(const QString &password, const QString &name)
{
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
        PQencryptPasswordConn(m_connection, password.toUtf8().constData(), name.toUtf8().constData(), "scram-sha-256"), PQfreemem);
    return verifier ? Result<QString>(QString::fromLatin1(verifier.get())) : fail(ErrorCode::ServerUnreachable, m_database->path(), QString::fromUtf8(PQerrorMessage(m_connection)).simplified());
}

Result<QString> PostgresLogins::ask(const QString &sql, const QVariantList &values)
{
    return m_database->value(sql, values).map([](const QVariant &answer) { return answer.toString(); });
}

} // namespace muster
