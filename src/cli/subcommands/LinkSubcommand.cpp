// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/LinkSubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "cli/subcommands/PasswordSubcommand.h"
#include "core/Password.h"
#include "storage/Writer.h"
#include "storage/mails/KnownLink.h"

using namespace Qt::StringLiterals;

namespace muster {

Subcommand LinkSubcommand::definition(const QString &name, const QString &about)
{
    Subcommand command {name, tr("TOKEN"), 1, 1, true, about};
    command.options = {{u"stdin"_s, tr("Take the first line of standard input.")}};
    return command;
}

Subcommand LinkSubcommand::activating()
{
    Subcommand command = definition(u"activate"_s, tr("Activates an account with what stands at the end of the link in its mail, and a password of whose it is. The link is used up by that, not by looking at it."));
    command.run = activate;
    return command;
}

Subcommand LinkSubcommand::resetting()
{
    Subcommand command = definition(u"reset"_s, tr("Sets another password with what stands at the end of the link in a mail. The link is used up by that."));
    command.run = reset;
    return command;
}

Result<Exit> LinkSubcommand::activate(const Invocation &invocation)
{
    return run(invocation, MailKind::Activation);
}

Result<Exit> LinkSubcommand::reset(const Invocation &invocation)
{
    return run(invocation, MailKind::PasswordReset);
}

Result<Exit> LinkSubcommand::run(const Invocation &invocation, MailKind kind)
{
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const QString token = invocation.arguments.first();
    const Result<KnownLink> link = await((*workspace)->read(ReadLink {token}));
    if (!link || link->kind != kind)
        return link ? fail(ErrorCode::LinkWrong) : tl::unexpected(link.error());
    const Result<QString> password = PasswordSubcommand::chosen(invocation.options, {link->email, link->firstName, link->lastName, (*workspace)->info().organization});
    if (!password)
        return tl::unexpected(password.error());
    const Result<QString> hash = Password::hash(*password);
    if (!hash)
        return tl::unexpected(hash.error());
    const Result<Outcome> outcome = await((*workspace)->useLink(token, {.hash = *hash}));
    if (!outcome)
        return tl::unexpected(outcome.error());
    print(kind == MailKind::Activation ? tr("The account of %1 is active.").arg(link->email) : tr("The password of %1 is set.").arg(link->email));
    return Done;
}

} // namespace muster
