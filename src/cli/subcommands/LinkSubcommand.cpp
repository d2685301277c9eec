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

QCommandLineOption LinkSubcommand::acceptingTerms()
{
    return {u"accept-terms"_s, tr("Whose account it is has read the terms that the workspace names, and accepts them.")};
}

Subcommand LinkSubcommand::activating()
{
    Subcommand command = definition(u"activate"_s, tr("Activates an account with what stands at the end of the link in its mail, and a password of whose it is. The link is used up by that, not by looking at it."));
    command.options.append(acceptingTerms());
    command.run = activate;
    return command;
}

Subcommand LinkSubcommand::resetting()
{
    Subcommand command = definition(u"reset"_s, tr("Sets another password with what stands at the end of the link in a mail. The link is used up by that."));
    command.run = reset;
    return command;
}

Subcommand LinkSubcommand::accepting()
{
    Subcommand command = definition(u"accept"_s, tr("Accepts an invitation with what stands at the end of the link in its mail: an account is made, with a password of whose it is and the role on the project. Who has an account with that address by now gets the role alone."));
    command.options.append(acceptingTerms());
    command.options.append({u"first"_s, tr("First name; as the invitation has it when none is said."), tr("NAME")});
    command.options.append({u"last"_s, tr("Last name, likewise."), tr("NAME")});
    command.run = accept;
    return command;
}

Subcommand LinkSubcommand::declining()
{
    Subcommand command = definition(u"decline"_s, tr("Declines an invitation with what stands at the end of the link in its mail."));
    command.options.clear();
    command.run = decline;
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

Result<Exit> LinkSubcommand::accept(const Invocation &invocation)
{
    return run(invocation, MailKind::Invitation);
}

Result<Exit> LinkSubcommand::decline(const Invocation &invocation)
{
    const auto workspace = openWorkspace(invocation, OpenFor::Links);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<KnownLink> link = known(**workspace, invocation.arguments.first(), MailKind::Invitation);
    if (!link)
        return tl::unexpected(link.error());
    const Result<Outcome> outcome = await((*workspace)->useLink(invocation.arguments.first(), {.declines = true}));
    if (!outcome)
        return tl::unexpected(outcome.error());
    print(tr("The invitation of %1 is declined.").arg(link->email));
    return Done;
}

Result<KnownLink> LinkSubcommand::known(Workspace &workspace, const QString &token, MailKind kind)
{
    const Result<KnownLink> link = await(workspace.read(ReadLink {token}));
    return !link || link->kind == kind ? link : fail(ErrorCode::LinkWrong);
}

// Of the password that is chosen; blank where none is needed.
Result<QString> LinkSubcommand::hash(const Invocation &invocation, const KnownLink &link, const QString &organization)
{
    if (!link.needsPassword())
        return QString();
    const Result<QString> password = PasswordSubcommand::chosen(invocation.options, {link.email, link.firstName, link.lastName, organization});
    return password.and_then([](const QString &chosen) { return Password::hash(chosen); });
}

QString LinkSubcommand::doneText(const KnownLink &link)
{
    switch (link.kind) {
    case MailKind::Activation:
        return tr("The account of %1 is active.").arg(link.email);
    case MailKind::PasswordReset:
        return tr("The password of %1 is set.").arg(link.email);
    default:
        break;
    }
    if (link.offer->projectId.isEmpty())
        return tr("%1 has an account.").arg(link.email);
    if (link.offer->isOnProject) // with a role of their own, which stays
        return tr("%1 is on the project “%2”.").arg(link.email, link.offer->project);
    return tr("%1 is on the project “%2” as %3.").arg(link.email, link.offer->project, link.offer->roleName);
}

Result<Exit> LinkSubcommand::run(const Invocation &invocation, MailKind kind)
{
    const auto workspace = openWorkspace(invocation, OpenFor::Links);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const QString token = invocation.arguments.first();
    const Result<KnownLink> link = known(**workspace, token, kind);
    if (!link)
        return tl::unexpected(link.error());
    const Result<QString> hashed = hash(invocation, *link, (*workspace)->info().organization);
    if (!hashed)
        return tl::unexpected(hashed.error());
    LinkAnswer answer {.hash = *hashed};
    if (invocation.options.isSet(u"accept-terms"_s))
        answer.terms = link->terms;
    if (kind == MailKind::Invitation) {
        answer.firstName = invocation.options.value(u"first"_s);
        answer.lastName = invocation.options.value(u"last"_s);
    }
    const Result<Outcome> outcome = await((*workspace)->useLink(token, answer));
    if (!outcome)
        return tl::unexpected(outcome.error());
    print(doneText(*link));
    return Done;
}

} // namespace muster
