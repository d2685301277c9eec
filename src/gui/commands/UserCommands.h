// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

class CommandSet;
class Desk;
class Windows;

// The commands about users, groups and projects.
void addUserCommands(CommandSet &commands, Desk &desk, Windows &windows);
void addGroupCommands(CommandSet &commands, Desk &desk);
void addProjectCommands(CommandSet &commands, Desk &desk);

} // namespace muster
