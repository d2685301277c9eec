// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ScimTokenSubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "core/ClientToken.h"
#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/Password.h"
#include "storage/Logins.h"
#include "storage/Store.h"
#include "storage/Writer.h"
#include "storage/queries/FindUsers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

Subcommand ScimTokenSubcommand::definition()
{
    Subcommand command {u"scim-token"_s, tr("USER"), 1, 1, true,
        tr("Makes a token for a program that provisions by SCIM (muster-pages --scim), and shows it once. The program then works as that user (address or User ID), and may what they may: give each program an account of its own, which signs in with a password. A token is that password, on a server that of its login, so a new one ends the one before, and taking the password away, or dropping the login, ends it too.")};
    command.run = run;
    return command;
}

Result<Exit> ScimTokenSubcommand::run(const Invocation &invocation)
{
    const QString user = invocation.arguments.first();
    const Result<QString> token = Store::isOnServer(invocation.workspace) ? ofServer(invocation.workspace, user) : ofFile(invocation, user);
    if (!token)
        return tl::unexpected(token.error());
    print(*token);
    complain(tr("With the token above, a program works as %1. It is shown this once; one that was made before is no longer good.").arg(user));
    return Done;
}

Result<QString> ScimTokenSubcommand::ofFile(const Invocation &invocation, const QString &user)
{
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<Row> row = await((*workspace)->read(UserByReference {user}));
    if (!row)
        return tl::unexpected(row.error());
    const auto text = [&row](Column column) { return row->cells.value(columnIndex(Table::Users, column)).toString(); };
    if (text(Column::Status) != keyOf(Status::Active))
        return text(Column::Status) == keyOf(Status::Pending) ? fail(ErrorCode::AccountPending, text(Column::Email)) : fail(ErrorCode::AccountDisabled, text(Column::Email));
    const ClientToken token = ClientToken::madeFor(text(Column::UserId));
    const Result<QString> hash = Password::hash(token.secret);
    if (!hash)
        return tl::unexpected(hash.error());
    const Result<Outcome> outcome = await((*workspace)->setPassword({.user = text(Column::UserId), .hash = *hash, .seen = row->since}, invocation.reason));
    return outcome ? Result<QString>(token.text()) : tl::unexpected(outcome.error());
}

// By the login that somebody has, or one that is made.
Result<QString> ScimTokenSubcommand::ofServer(const QString &location, const QString &user)
{
    if (user == Logins::Pages) // who is nobody
        return fail(ErrorCode::UserNotFound, user);
    const Result<std::unique_ptr<Logins>> logins = Logins::of(location);
    const Result<QVector<Logins::Login>> known = logins ? (*logins)->list() : tl::unexpected(logins.error());
    if (!known)
        return tl::unexpected(known.error());
    const bool has = std::any_of(known->cbegin(), known->cend(), [&user](const Logins::Login &login) { return login.userId == user.toLower() || (!login.email.isEmpty() && emailKey(login.email) == emailKey(user)); });
    ClientToken token = ClientToken::madeFor(Logins::nameFor(user));
    if (!has)
        return (*logins)->make(user, token.who, token.secret).map([&token] { return token.text(); });
    return (*logins)->renew(user, token.secret).map([&token](const QString &name) {
        token.who = name;
        return token.text();
    });
}

} // namespace muster
