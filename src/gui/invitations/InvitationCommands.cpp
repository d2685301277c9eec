// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invitations/InvitationCommands.h"

#include "gui/commands/CommandSet.h"
#include "gui/commands/FieldActions.h"
#include "gui/commands/FieldCommand.h"
#include "gui/invitations/DeleteInvitationsCommand.h"
#include "gui/invitations/OfferedRoleCommand.h"

using namespace Qt::StringLiterals;

namespace muster {

void addInvitationCommands(CommandSet &commands, WorkspaceContext &context)
{
    for (const FieldAction &action : fieldActions()) {
        if (action.place == FieldAction::InvitationState)
            commands.add(std::make_unique<FieldCommand>(context, action));
    }
    commands.add(std::make_unique<OfferedRoleCommand>(context));
    commands.add(std::make_unique<DeleteInvitationsCommand>(context));
}

QStringList invitationMenu()
{
    return QStringList {u"invitations.create"_s, {}} + fieldActionIds(FieldAction::InvitationState) + QStringList {u"invitations.role"_s, {}, u"invitations.delete"_s};
}

} // namespace muster
