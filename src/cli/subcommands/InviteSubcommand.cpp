// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/InviteSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "core/FieldDefinition.h"
#include "exchange/PastedInvitees.h"
#include "storage/queries/ResolveReference.h"
#include "storage/queries/WorkspaceState.h"

using namespace Qt::StringLiterals;

namespace muster {

Subcommand InviteSubcommand::definition(const QString &name, const QString &about)
{
    const QStringList languages = findField(ObjectKind::Invitation, Field::PreferredLanguage)->allowed;
    Subcommand command {name, tr("ADDRESS…"), 0, 100'000, true, about};
    command.options = {
        {u"project"_s, tr("Project that they come to, by name or ID."), tr("PROJECT")},
        {u"role"_s, tr("Project role that they get, by name or key; Standard User when none is said."), tr("ROLE")},
        {u"file"_s, tr("Take the addresses of a CSV file or a spreadsheet, with names where it has them; “-” reads them from standard input, as a mail program writes them."), tr("FILE")},
        {u"dry-run"_s, tr("Only say what would happen.")},
    };
    command.options.append({u"language"_s, tr("Language of the mail: %1; en when none is said.").arg(languages.join(u", "_s)), tr("LANGUAGE")});
    command.options.append({u"hide-inviter"_s, tr("They do not learn who invites them.")});
    return command;
}

Subcommand InviteSubcommand::inviting()
{
    Subcommand command = definition(u"invite"_s, tr("Invites people who have no account to a project: each gets a mail with a link. Several addresses with or without names may stand in one argument, as a mail program writes them."));
    command.options.append({u"bind"_s, tr("Who has an account already is given the role on the project instead.")});
    command.run = invite;
    return command;
}

Subcommand InviteSubcommand::binding()
{
    Subcommand command = definition(u"bind"_s, tr("Gives users a role on a project, by their addresses; it takes effect when they next sign in."));
    command.options.append({u"invite"_s, tr("Who has no account is invited instead.")});
    command.run = bind;
    return command;
}

Result<Exit> InviteSubcommand::invite(const Invocation &invocation)
{
    return run(invocation, {true, invocation.options.isSet(u"bind"_s)});
}

Result<Exit> InviteSubcommand::bind(const Invocation &invocation)
{
    return run(invocation, {invocation.options.isSet(u"invite"_s), true});
}

Result<QVector<Invitee>> InviteSubcommand::people(const Invocation &invocation)
{
    if (invocation.options.isSet(u"file"_s)) {
        QStringList passedOver;
        const Result<QVector<Invitee>> read = PastedInvitees::readFile(invocation.options.value(u"file"_s), passedOver);
        if (!passedOver.isEmpty())
            complain(tr("Columns that were passed over: %1. All who are invited together get the same: see --project, --role and --language.").arg(passedOver.join(u", "_s)));
        return read;
    }
    return PastedInvitees::read(invocation.arguments.join(u'\n'));
}

// None: what was said cannot be meant, and that was told.
Result<std::optional<Offer>> InviteSubcommand::offer(const Invocation &invocation, Workspace &workspace)
{
    const QString language = invocation.options.value(u"language"_s);
    const FieldDefinition &languages = *findField(ObjectKind::Invitation, Field::PreferredLanguage);
    if (!language.isEmpty() && !languages.allowed.contains(language)) {
        complain(tr("There are no mails in “%1”. Choose one of: %2").arg(language, languages.allowed.join(u", "_s)));
        return std::optional<Offer>();
    }
    const Result<QString> project = await(workspace.read(ResolveReference {Referent::Project, invocation.options.value(u"project"_s)}));
    if (!project)
        return tl::unexpected(project.error());
    const QString wanted = invocation.options.value(u"role"_s);
    const Result<QString> role = await(workspace.read(ResolveReference {Referent::ProjectRole, wanted.isEmpty() ? findField(ObjectKind::Invitation, Field::Role)->initial().toString() : wanted}));
    if (!role)
        return tl::unexpected(role.error());
    return std::optional(Offer {*project, *role, language.isEmpty() ? languages.initial().toString() : language, invocation.options.isSet(u"hide-inviter"_s)});
}

QString InviteSubcommand::leftOutText(const Invitee &invitee)
{
    switch (invitee.way) {
    case Invitee::IsWrong:
        return tr("“%1” is no e-mail address. Write it as name@example.org.").arg(invitee.email);
    case Invitee::IsTwice:
        return tr("“%1” stands there more than once.").arg(invitee.email);
    case Invitee::IsOnProject:
        return tr("“%1” is on the project with this role already.").arg(invitee.email);
    case Invitee::Bind:
    case Invitee::ChangeRole:
        return tr("“%1” has an account. With --bind, it is given the role on the project.").arg(invitee.email);
    case Invitee::Invite:
    case Invitee::Resend:
        return tr("“%1” has no account. With --invite, an invitation goes there.").arg(invitee.email);
    }
    Q_UNREACHABLE();
}

Result<Exit> InviteSubcommand::run(const Invocation &invocation, const OfferedTo &offered)
{
    if (!invocation.options.isSet(u"project"_s) || invocation.arguments.isEmpty() == !invocation.options.isSet(u"file"_s)) {
        complain(tr("Say --project, and either addresses or --file."));
        return WrongUsage;
    }
    const Result<QVector<Invitee>> asked = people(invocation);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<std::optional<Offer>> offering = offer(invocation, **workspace);
    if (!offering || !*offering)
        return offering ? Result<Exit>(WrongUsage) : tl::unexpected(offering.error());
    const Result<QVector<Invitee>> invitees = await((*workspace)->read(FindInvitees {*asked, (*offering)->project, (*offering)->role}));
    if (!invitees)
        return tl::unexpected(invitees.error());
    bool whole = true;
    for (const Invitee &one : *invitees) {
        if (offered.includes(one))
            continue;
        complain(leftOutText(one));
        whole = whole && (one.way == Invitee::IsTwice || one.way == Invitee::IsOnProject);
    }
    const Result<WorkspaceState> state = await((*workspace)->read(ReadWorkspaceState {}));
    if (!state)
        return tl::unexpected(state.error());
    Offer wanted = **offering;
    wanted.sendsMail = state->sendsMail();
    ChangeSet set = offered.changes(*invitees, wanted);
    set.reason = invocation.reason;
    if (set.changes.isEmpty()) {
        for (const Invitee &one : *invitees) {
            if (offered.invites && one.way == Invitee::Resend)
                complain(tr("“%1” is invited already, and keeps the role and the language of that invitation.").arg(one.email));
        }
        return whole ? Done : Failed;
    }
    const auto asWhole = [whole](const Result<Exit> &exit) { return exit && *exit == Done && !whole ? Failed : exit; };
    if (invocation.options.isSet(u"dry-run"_s))
        return asWhole(previewAndPrint(**workspace, set));
    if (!state->sendsMail() && offered.invites)
        complain(tr("No mail goes out yet: set a mail server, a sender and the pages that links lead to, and send the invitations again."));
    return asWhole(applyAndPrint(**workspace, set));
}

} // namespace muster
