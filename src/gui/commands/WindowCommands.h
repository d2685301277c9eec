// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

class CommandSet;
class WorkspaceContext;
class PageStack;
class RecentWorkspaces;
class Theme;
struct Dialogs;
struct FileActions;

// The commands of the menus File, Edit, View and Help.
void addFileCommands(CommandSet &commands, WorkspaceContext &context, const Dialogs &dialogs, PageStack &pages, const FileActions &actions,
    const RecentWorkspaces &recent);
void addEditCommands(CommandSet &commands, WorkspaceContext &context, PageStack &pages);
void addViewCommands(CommandSet &commands, WorkspaceContext &context, PageStack &pages, Theme &theme, const FileActions &actions);
void addHelpCommands(CommandSet &commands, WorkspaceContext &context);

} // namespace muster
