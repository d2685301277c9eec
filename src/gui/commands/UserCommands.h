// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

class CommandSet;
class WorkspaceContext;
struct Dialogs;

// The commands about users, groups and projects.
void addUserCommands(CommandSet &commands, WorkspaceContext &context, const Dialogs &dialogs);
void addGroupCommands(CommandSet &commands, WorkspaceContext &context);
void addProjectCommands(CommandSet &commands, WorkspaceContext &context);

} // namespace muster
