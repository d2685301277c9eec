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
#include "gui/commands/MendCommand.h"
#include "gui/commands/RemoveFromGroupCommand.h"
#include "gui/commands/RenameCommand.h"
#include "gui/commands/SetAccessCommand.h"
#include "gui/commands/SetProjectRoleCommand.h"
#include "gui/commands/SetStatusCommand.h"
#include "gui/commands/SetTeamCommand.h"
#include "gui/commands/UnassignCommand.h"
#include "gui/commands/UnlockCommand.h"
#include "gui/commands/WindowCommand.h"
#include "gui/shell/Windows.h"

using namespace Qt::StringLiterals;

namespace muster {

void addUserCommands(CommandSet &commands, Desk &desk, Windows &windows)
{
    commands.add(std::make_unique<WindowCommand>(desk, u"users.add"_s,
        Command::Look {WindowCommand::tr("Add users…"), IconName::Add, {QKeySequence(u"Ctrl+N"_s)}},
        [&windows] { windows.addUsers(); }));
    commands.add(std::make_unique<EditUserCommand>(windows));
    commands.add(std::make_unique<EditRolesCommand>(desk));
    commands.add(std::make_unique<SetStatusCommand>(desk, Status::Active));
    commands.add(std::make_unique<SetStatusCommand>(desk, Status::Disabled));
    commands.add(std::make_unique<UnlockCommand>(desk));
    commands.add(std::make_unique<AddToGroupCommand>(desk));
    commands.add(std::make_unique<RemoveFromGroupCommand>(desk));
    commands.add(std::make_unique<DefaultGroupCommand>(desk, DefaultGroupCommand::Join));
    commands.add(std::make_unique<DefaultGroupCommand>(desk, DefaultGroupCommand::Leave));
    commands.add(std::make_unique<CopyAddressesCommand>(desk));
    commands.add(std::make_unique<DeleteUsersCommand>(desk));
}

void addGroupCommands(CommandSet &commands, Desk &desk)
{
    commands.add(std::make_unique<AddNamedCommand>(desk, ObjectKind::Group));
    commands.add(std::make_unique<RenameCommand>(desk, ObjectKind::Group));
    commands.add(std::make_unique<DeleteGroupsCommand>(desk));
    commands.add(std::make_unique<AssignToProjectCommand>(desk));
}

void addProjectCommands(CommandSet &commands, Desk &desk)
{
    commands.add(std::make_unique<AddNamedCommand>(desk, ObjectKind::Project));
    commands.add(std::make_unique<RenameCommand>(desk, ObjectKind::Project));
    commands.add(std::make_unique<ArchiveCommand>(desk, true));
    commands.add(std::make_unique<ArchiveCommand>(desk, false));
    commands.add(std::make_unique<DuplicateProjectCommand>(desk, true));
    commands.add(std::make_unique<DuplicateProjectCommand>(desk, false));
    commands.add(std::make_unique<AssignCommand>(desk, false));
    commands.add(std::make_unique<AssignCommand>(desk, true));
    commands.add(std::make_unique<SetAccessCommand>(desk, Access::Write));
    commands.add(std::make_unique<SetAccessCommand>(desk, Access::ReadOnly));
    commands.add(std::make_unique<SetProjectRoleCommand>(desk));
    commands.add(std::make_unique<SetTeamCommand>(desk, true));
    commands.add(std::make_unique<SetTeamCommand>(desk, false));
    commands.add(std::make_unique<UnassignCommand>(desk));
    commands.add(std::make_unique<MendCommand>(desk));
}

} // namespace muster
