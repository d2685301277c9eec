// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roles/RoleCommands.h"

#include "gui/commands/CommandSet.h"
#include "gui/roles/AddRoleCommand.h"
#include "gui/roles/CompareRolesCommand.h"
#include "gui/roles/RoleCommand.h"
#include "gui/roles/ShowHoldersCommand.h"

namespace muster {

void addRoleCommands(CommandSet &commands, WorkspaceContext &context)
{
    commands.add(std::make_unique<AddRoleCommand>(context, RoleScope::Workspace));
    commands.add(std::make_unique<AddRoleCommand>(context, RoleScope::Project));
    commands.add(std::make_unique<DuplicateRoleCommand>(context));
    commands.add(std::make_unique<RenameRoleCommand>(context));
    commands.add(std::make_unique<LicensedRoleCommand>(context));
    commands.add(std::make_unique<CompareRolesCommand>(context));
    commands.add(std::make_unique<ShowHoldersCommand>(context));
    commands.add(std::make_unique<DeleteRoleCommand>(context));
}

} // namespace muster
