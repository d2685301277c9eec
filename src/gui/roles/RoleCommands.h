// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

class CommandSet;
class WorkspaceContext;

// The commands of the page Roles: "roles.add" …
void addRoleCommands(CommandSet &commands, WorkspaceContext &context);

} // namespace muster
