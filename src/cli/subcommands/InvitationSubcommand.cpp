// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/InvitationSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "core/Change.h"
#include "core/Kinds.h"

using namespace Qt::StringLiterals;

namespace muster {

Subcommand InvitationSubcommand::definition()
{
    Subcommand command {u"invitation"_s, tr("resend|revoke|delete|role INVITATION…"), 2, 100'000, true,
        tr("Sends invitations again with a new link, revokes or deletes them, or changes the role that they offer: by Invitation ID, or by address where one waits there.")};
    command.options = {
        {u"role"_s, tr("With “role”: the project role, by name or key."), tr("ROLE")},
        {u"dry-run"_s, tr("Only say what would happen.")},
    };
    command.run = run;
    return command;
}

std::optional<Change> InvitationSubcommand::changeOf(const QString &word, const QString &invitation, const QString &role)
{
    if (word == "resend"_L1)
        return change::editInvitation(invitation, {{Field::InvitationAsked, qint64(0)}});
    if (word == "revoke"_L1)
        return change::editInvitation(invitation, {{Field::InvitationState, keyOf(InvitationState::Revoked)}});
    if (word == "delete"_L1)
        return change::deleteInvitation(invitation);
    return word == "role"_L1 && !role.isEmpty() ? std::optional(change::editInvitation(invitation, {{Field::Role, role}})) : std::nullopt;
}

Result<Exit> InvitationSubcommand::run(const Invocation &invocation)
{
    ChangeSet set;
    set.reason = invocation.reason;
    for (const QString &invitation : invocation.arguments.mid(1)) {
        const std::optional<Change> change = changeOf(invocation.arguments.first(), invitation, invocation.options.value(u"role"_s));
        if (!change) {
            complain(tr("One of resend, revoke, delete, and role with --role. See “musterctl help invitation”."));
            return WrongUsage;
        }
        set.changes.append(*change);
    }
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return invocation.options.isSet(u"dry-run"_s) ? previewAndPrint(**workspace, set) : applyAndPrint(**workspace, set);
}

} // namespace muster
