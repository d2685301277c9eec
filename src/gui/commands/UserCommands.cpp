// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/BindRoleCommand.h"
#include "gui/commands/UserCommands.h"

#include "gui/commands/AddNamedCommand.h"
#include "gui/commands/AddToGroupCommand.h"
#include "gui/commands/AssignCommand.h"
#include "gui/commands/AssignToProjectCommand.h"
#include "gui/commands/ChooseValueCommand.h"
#include "gui/commands/CommandSet.h"
#include "gui/commands/CopyAddressesCommand.h"
#include "gui/commands/DeleteGroupsCommand.h"
#include "gui/commands/DeleteUsersCommand.h"
#include "gui/commands/DuplicateProjectCommand.h"
#include "gui/commands/EditRolesCommand.h"
#include "gui/commands/EditUserCommand.h"
#include "gui/commands/FieldActions.h"
#include "gui/commands/FieldCommand.h"
#include "gui/commands/FixTeamCommand.h"
#include "gui/commands/FreeSeatCommand.h"
#include "gui/commands/LeaveDefaultGroupCommand.h"
#include "gui/commands/LoginCommand.h"
#include "gui/commands/NestGroupsCommand.h"
#include "gui/commands/RemoveFromGroupCommand.h"
#include "gui/commands/RenameCommand.h"
#include "gui/commands/SetPasswordCommand.h"
#include "gui/commands/SetPictureCommand.h"
#include "gui/commands/SetProjectRoleCommand.h"
#include "gui/commands/UnassignCommand.h"
#include "gui/commands/UnnestGroupsCommand.h"
#include "gui/commands/WindowCommand.h"
#include "gui/shell/Dialogs.h"
#include "gui/shell/WorkspaceContext.h"

using namespace Qt::StringLiterals;

namespace muster {

static void addFieldActions(CommandSet &commands, WorkspaceContext &context, FieldAction::Place place)
{
    for (const FieldAction &action : fieldActions()) {
        if (action.place == place)
            commands.add(std::make_unique<FieldCommand>(context, action));
    }
}

void addUserCommands(CommandSet &commands, WorkspaceContext &context, const Dialogs &dialogs)
{
    commands.add(std::make_unique<WindowCommand>(context, u"users.add"_s,
        Command::Look {WindowCommand::tr("Add users…"), IconName::Add, {QKeySequence(u"Ctrl+N"_s)}}, change::addUser({}), dialogs.addUsers));
    commands.add(std::make_unique<WindowCommand>(context, u"invitations.create"_s,
        Command::Look {WindowCommand::tr("Invite people…"), IconName::Invitations, {QKeySequence(u"Ctrl+Shift+I"_s)}, WindowCommand::tr("Invite people who have no account to a project")},
        change::addInvitation({{Field::Project, u"…"_s}, {Field::Role, u""_s}}), [invite = dialogs.invite] { invite({}); })); // what is offered is said in the sheet
    commands.add(std::make_unique<BindRoleCommand>(context, dialogs.bindRole));
    commands.add(std::make_unique<EditUserCommand>(context));
    commands.add(std::make_unique<EditRolesCommand>(context));
    for (const Field field : ChooseValueCommand::fields())
        commands.add(std::make_unique<ChooseValueCommand>(context, field));
    addFieldActions(commands, context, FieldAction::UserState);
    commands.add(std::make_unique<SetPasswordCommand>(context));
    commands.add(std::make_unique<FreeSeatCommand>(context));
    commands.add(std::make_unique<SetPictureCommand>(context));
    addFieldActions(commands, context, FieldAction::UserPicture);
    commands.add(std::make_unique<AddToGroupCommand>(context));
    commands.add(std::make_unique<RemoveFromGroupCommand>(context));
    addFieldActions(commands, context, FieldAction::UserGroups);
    commands.add(std::make_unique<LeaveDefaultGroupCommand>(context));
    commands.add(std::make_unique<CopyAddressesCommand>(context));
    for (const LoginCommand::What what : {LoginCommand::Make, LoginCommand::Renew, LoginCommand::Drop}) {
        if (context.logins())
            commands.add(std::make_unique<LoginCommand>(context, what));
    }
    commands.add(std::make_unique<DeleteUsersCommand>(context));
}

void addGroupCommands(CommandSet &commands, WorkspaceContext &context)
{
    commands.add(std::make_unique<AddNamedCommand>(context, ObjectKind::Group));
    commands.add(std::make_unique<RenameCommand>(context, ObjectKind::Group));
    commands.add(std::make_unique<NestGroupsCommand>(context));
    commands.add(std::make_unique<UnnestGroupsCommand>(context));
    commands.add(std::make_unique<DeleteGroupsCommand>(context));
    commands.add(std::make_unique<AssignToProjectCommand>(context));
}

void addProjectCommands(CommandSet &commands, WorkspaceContext &context)
{
    commands.add(std::make_unique<AddNamedCommand>(context, ObjectKind::Project));
    commands.add(std::make_unique<RenameCommand>(context, ObjectKind::Project));
    addFieldActions(commands, context, FieldAction::ProjectArchive);
    commands.add(std::make_unique<DuplicateProjectCommand>(context, true));
    commands.add(std::make_unique<DuplicateProjectCommand>(context, false));
    commands.add(std::make_unique<AssignCommand>(context, false));
    commands.add(std::make_unique<AssignCommand>(context, true));
    addFieldActions(commands, context, FieldAction::AssignmentAccess);
    commands.add(std::make_unique<SetProjectRoleCommand>(context));
    addFieldActions(commands, context, FieldAction::AssignmentTeam);
    commands.add(std::make_unique<UnassignCommand>(context));
    commands.add(std::make_unique<FixTeamCommand>(context));
}

} // namespace muster
