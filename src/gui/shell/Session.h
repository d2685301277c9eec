// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/FileActions.h"
#include "gui/shell/Page.h"

#include <memory>

namespace muster {

class CommandSet;
class MainWindow;
class RecentWorkspaces;
class Theme;
class Windows;

// What the pages bring to the window.
struct PageRegistry
{
    std::function<QVector<PageFactory>()> pages;
    std::function<std::unique_ptr<Windows>(WorkspaceContext &context)> windows;
    std::function<QFuture<Result<void>>(const QString &path, int users)> makeSample; // a rich workspace at path
};

// One open workspace, with everything around it, from context to window.
class Session
{
public:
    struct Surroundings
    {
        WorkspaceContextParts contextParts;
        PageRegistry furniture;
        FileActions actions;
        RecentWorkspaces &recent;
        Theme &theme;
    };

    Session(std::shared_ptr<Workspace> workspace, const Surroundings &around);
    ~Session();

    WorkspaceContext &context() const { return *m_context; }
    CommandSet &commands() const { return *m_commands; }
    MainWindow &window() const { return *m_window; }

private:
    void openDropped(const QString &path, const FileActions &actions);

    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkspaceContext> m_context;
    std::unique_ptr<CommandSet> m_commands;
    std::unique_ptr<Windows> m_windows;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace muster
