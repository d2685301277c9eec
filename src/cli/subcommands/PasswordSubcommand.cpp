// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/PasswordSubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/PasswordPrompt.h"
#include "cli/Terminal.h"
#include "core/FieldDefinition.h"
#include "core/Password.h"
#include "files/InputFile.h"
#include "storage/Writer.h"
#include "storage/queries/FindUsers.h"

using namespace Qt::StringLiterals;

namespace muster {

Subcommand PasswordSubcommand::definition()
{
    Subcommand command {u"password"_s, tr("USER"), 1, 1, true,
        tr("Sets the password of a user (address or User ID): what somebody types twice at the terminal, a made-up one, or the first line of standard input. Cannot be taken back.")};
    command.options = {
        {u"generate"_s, tr("Make one up, and print it once.")},
        {u"stdin"_s, tr("Take the first line of standard input.")},
        {u"temporary"_s, tr("It has to be changed at the next sign-in.")},
        {u"remove"_s, tr("Take the password away.")},
    };
    command.run = run;
    return command;
}

Result<Exit> PasswordSubcommand::run(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const bool removes = options.isSet(u"remove"_s);
    if (int(options.isSet(u"generate"_s)) + int(options.isSet(u"stdin"_s)) + int(removes) > 1 || (removes && options.isSet(u"temporary"_s))) {
        complain(tr("One of --generate, --stdin and --remove; --temporary goes with a password. See “musterctl help password”."));
        return WrongUsage;
    }
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<Row> user = await((*workspace)->read(UserByReference {invocation.arguments.first()}));
    return user ? set(**workspace, invocation, *user) : tl::unexpected(user.error());
}

Result<QString> PasswordSubcommand::chosen(const QCommandLineParser &options, const QStringList &about)
{
    QString password;
    if (options.isSet(u"stdin"_s)) {
        const Result<std::unique_ptr<QFile>> input = InputFile::openStandardInput();
        if (!input)
            return tl::unexpected(input.error());
        password = QString::fromUtf8((*input)->readLine(Password::Longest * 2)).section(u'\n', 0, 0).section(u'\r', 0, 0);
    } else {
        const std::optional<QString> first = askPassword(tr("New password of %1: ").arg(about.first()));
        const std::optional<QString> again = first ? askPassword(tr("Once more: ")) : std::nullopt;
        if (!again)
            return fail(ErrorCode::Cancelled);
        if (*first != *again) {
            complain(tr("The two are not the same."));
            return fail(ErrorCode::Cancelled);
        }
        password = *first;
    }
    return Password::check(password, about).map([&password] { return password; });
}

Result<Exit> PasswordSubcommand::set(Workspace &workspace, const Invocation &invocation, const Row &user)
{
    const QCommandLineParser &options = invocation.options;
    const auto text = [&user](Column column) { return user.cells.value(columnIndex(Table::Users, column)).toString(); };
    NewPassword wanted {.user = text(Column::UserId), .hash = {}, .temporary = options.isSet(u"temporary"_s), .seen = user.since};
    const bool makesOne = options.isSet(u"generate"_s);
    QString password;
    if (!options.isSet(u"remove"_s)) {
        const Result<QString> taken = makesOne ? Result<QString>(Password::generated()) : chosen(options, {text(Column::Email), text(Column::FirstName), text(Column::LastName), workspace.info().organization});
        if (!taken)
            return tl::unexpected(taken.error());
        const Result<QString> hash = Password::hash(*taken);
        if (!hash)
            return tl::unexpected(hash.error());
        password = *taken;
        wanted.hash = *hash;
    }
    const Result<Outcome> outcome = await(workspace.setPassword(wanted, invocation.reason));
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (makesOne)
        print(password);
    else if (outcome->event == 0)
        print(tr("%1 has no password.").arg(text(Column::Email)));
    else
        print(wanted.hash.isEmpty() ? tr("The password of %1 is taken away.").arg(text(Column::Email)) : tr("The password of %1 is set.").arg(text(Column::Email)));
    return Done;
}

} // namespace muster
