// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

class CommandSet;
class WorkspaceContext;
class Windows;

// The commands about users, groups and projects.
void addUserCommands(CommandSet &commands, WorkspaceContext &context, Windows &windows);
void addGroupCommands(CommandSet &commands, WorkspaceContext &context);
void addProjectCommands(CommandSet &commands, WorkspaceContext &context);

} // namespace muster
