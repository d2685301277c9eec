// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

class CommandSet;
class Desk;
class PageStack;
class RecentWorkspaces;
class Theme;
class Windows;
struct FileActions;

// The commands of the menus File, Edit, View and Help.
void addFileCommands(CommandSet &commands, Desk &desk, Windows &windows, PageStack &pages, const FileActions &actions,
    const RecentWorkspaces &recent);
void addEditCommands(CommandSet &commands, Desk &desk, PageStack &pages);
void addViewCommands(CommandSet &commands, Desk &desk, PageStack &pages, Theme &theme);
void addHelpCommands(CommandSet &commands, Desk &desk);

} // namespace muster
