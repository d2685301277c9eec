// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/UserCommands.h"

#include "gui/commands/AddNamedCommand.h"
#include "gui/commands/AddToGroupCommand.h"
#include "gui/commands/ArchiveCommand.h"
#include "gui/commands/AssignCommand.h"
#include "gui/commands/AssignToProjectCommand.h"
#include "gui/commands/CommandSet.h"
#include "gui/commands/CopyAddressesCommand.h"
#include "gui/commands/DefaultGroupCommand.h"
#include "gui/commands/DeleteGroupsCommand.h"
#include "gui/commands/DeleteUsersCommand.h"
#include "gui/commands/DuplicateProjectCommand.h"
#include "gui/commands/EditRolesCommand.h"
#include "gui/commands/EditUserCommand.h"
#include "gui/commands/FixTeamCommand.h"
#include "gui/commands/RemoveFromGroupCommand.h"
#include "gui/commands/RenameCommand.h"
#include "gui/commands/SetAccessCommand.h"
#include "gui/commands/SetProjectRoleCommand.h"
#include "gui/commands/SetStatusCommand.h"
#include "gui/commands/SetTeamCommand.h"
#include "gui/commands/UnassignCommand.h"
#include "gui/commands/UnlockCommand.h"
#include "gui/commands/WindowCommand.h"
#include "gui/shell/Dialogs.h"

using namespace Qt::StringLiterals;

namespace muster {

void addUserCommands(CommandSet &commands, WorkspaceContext &context, const Dialogs &dialogs)
{
    commands.add(std::make_unique<WindowCommand>(context, u"users.add"_s,
        Command::Look {WindowCommand::tr("Add users…"), IconName::Add, {QKeySequence(u"Ctrl+N"_s)}}, dialogs.addUsers));
    commands.add(std::make_unique<EditUserCommand>(context));
    commands.add(std::make_unique<EditRolesCommand>(context));
    commands.add(std::make_unique<SetStatusCommand>(context, Status::Active));
    commands.add(std::make_unique<SetStatusCommand>(context, Status::Disabled));
    commands.add(std::make_unique<UnlockCommand>(context));
    commands.add(std::make_unique<AddToGroupCommand>(context));
    commands.add(std::make_unique<RemoveFromGroupCommand>(context));
    commands.add(std::make_unique<DefaultGroupCommand>(context, DefaultGroupCommand::Join));
    commands.add(std::make_unique<DefaultGroupCommand>(context, DefaultGroupCommand::Leave));
    commands.add(std::make_unique<CopyAddressesCommand>(context));
    commands.add(std::make_unique<DeleteUsersCommand>(context));
}

void addGroupCommands(CommandSet &commands, WorkspaceContext &context)
{
    commands.add(std::make_unique<AddNamedCommand>(context, ObjectKind::Group));
    commands.add(std::make_unique<RenameCommand>(context, ObjectKind::Group));
    commands.add(std::make_unique<DeleteGroupsCommand>(context));
    commands.add(std::make_unique<AssignToProjectCommand>(context));
}

void addProjectCommands(CommandSet &commands, WorkspaceContext &context)
{
    commands.add(std::make_unique<AddNamedCommand>(context, ObjectKind::Project));
    commands.add(std::make_unique<RenameCommand>(context, ObjectKind::Project));
    commands.add(std::make_unique<ArchiveCommand>(context, true));
    commands.add(std::make_unique<ArchiveCommand>(context, false));
    commands.add(std::make_unique<DuplicateProjectCommand>(context, true));
    commands.add(std::make_unique<DuplicateProjectCommand>(context, false));
    commands.add(std::make_unique<AssignCommand>(context, false));
    commands.add(std::make_unique<AssignCommand>(context, true));
    commands.add(std::make_unique<SetAccessCommand>(context, Access::Write));
    commands.add(std::make_unique<SetAccessCommand>(context, Access::ReadOnly));
    commands.add(std::make_unique<SetProjectRoleCommand>(context));
    commands.add(std::make_unique<SetTeamCommand>(context, true));
    commands.add(std::make_unique<SetTeamCommand>(context, false));
    commands.add(std::make_unique<UnassignCommand>(context));
    commands.add(std::make_unique<FixTeamCommand>(context));
}

} // namespace muster
