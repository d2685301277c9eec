// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ClientSignIn.h"

#include "core/Kinds.h"
#include "core/Password.h"
#include "core/Uuid.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/ServerPasswords.h"
#include "storage/Store.h"
#include "storage/apply/Operator.h"
#include "storage/postgresql/PostgresLocation.h"
#include "storage/postgresql/PostgresSignIn.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QByteArray markOf(const QString &hash)
{
    return hash.isEmpty() ? QByteArray() : QCryptographicHash::hash(hash.toLatin1(), QCryptographicHash::Sha256);
}

Result<ClientSignIn> checkInFile(const QString &location, const ClientToken &token)
{
    if (!isUuid(token.who))
        return fail(ErrorCode::PasswordWrong, QString());
    const Result<std::unique_ptr<Database>> database = Store::at(location)->look();
    if (!database)
        return tl::unexpected(database.error());
    const QString userId = token.who.toLower();
    const Result<QVariant> hash = (*database)->value("passwords.ofUser", {userId});
    if (!hash)
        return tl::unexpected(hash.error());
    ClientSignIn client {.location = location, .mark = markOf(hash->toString())};
    const Result<void> read = (*database)->each("passwords.account", {userId}, [&client](const SqlRow &row) {
        client.email = row.text(1);
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    const bool isRight = Password::verify(hash->toString(), token.secret); // against none, after as long
    return isRight && !client.email.isEmpty() ? Result<ClientSignIn>(client) : fail(ErrorCode::PasswordWrong, QString());
}

// That the server has asked for the password: otherwise whoever knows the name of a login would be let in with any.
Result<void> checkAsked(const PostgresLocation &location)
{
    PGconn *connection = PostgresSignIn::connect(location);
    const bool isGood = PQstatus(connection) == CONNECTION_OK;
    const bool wasAsked = PQconnectionUsedPassword(connection) != 0 || PQconnectionNeedsPassword(connection) != 0;
    const QString words = QString::fromUtf8(PQerrorMessage(connection)).simplified();
    PQfinish(connection);
    if (isGood && !wasAsked)
        qWarning("The server lets logins in without asking for a password (pg_hba.conf), so no token is taken.");
    if (!isGood && !wasAsked)
        return fail(ErrorCode::ServerUnreachable, location.text(), words);
    return isGood && wasAsked ? Result<void>() : fail(ErrorCode::PasswordWrong, QString());
}

Result<ClientSignIn> checkOnServer(const QString &place, const ClientToken &token)
{
    static const QRegularExpression login(u"\\A[a-z_][a-z0-9_.@-]{0,62}\\z"_s); // see make_login
    Result<PostgresLocation> location = PostgresLocation::parse(place);
    if (!location)
        return tl::unexpected(location.error());
    if (!login.match(token.who).hasMatch())
        return fail(ErrorCode::PasswordWrong, QString());
    location->set("user", token.who);
    const PostgresSignIn::Trial trial(PostgresSignIn::Trial::With::Password, token.secret);
    if (const Result<void> asked = checkAsked(*location); !asked)
        return tl::unexpected(asked.error());
    const Result<std::unique_ptr<Database>> database = Database::open(location->text(), Database::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const Result<QVariant> own = (*database)->value("lookup.ownAddress"); // of the owner, and of the pages: none
    if (!own || own->isNull())
        return fail(ErrorCode::PasswordWrong, QString());
    ServerPasswords::instance().hold(location->account(), token.secret);
    return ClientSignIn {.location = location->text()};
}

} // namespace

Result<ClientSignIn> ClientSignIn::check(const QString &location, const ClientToken &token)
{
    return Store::isOnServer(location) ? checkOnServer(location, token) : checkInFile(location, token);
}

Result<QByteArray> ReadPasswordMark::answer(Reader &reader) const
{
    if (const Result<Operator> who = readOperator(reader.database, userId, {}); !who)
        return tl::unexpected(who.error());
    if (Store::isOnServer(reader.database.path()))
        return QByteArray();
    return reader.database.value("passwords.ofUser", {userId}).map([](const QVariant &hash) { return markOf(hash.toString()); });
}

} // namespace muster
