// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Dialogs.h"
#include "gui/shell/FileActions.h"
#include "gui/shell/Page.h"
#include "gui/shell/WorkspaceContext.h"

#include <memory>

namespace muster {

class CommandSet;
class MainWindow;
class RecentWorkspaces;
class Theme;

// What the pages bring to the window. Nothing else knows which pages there are.
struct PageRegistry
{
    std::function<QVector<PageFactory>()> pages;
    std::function<Dialogs(WorkspaceContext &context)> dialogs;
    std::function<QFuture<Result<void>>(const QString &path, int users)> makeSample; // a rich workspace at path
};

// One open workspace, with everything around it, from context to window.
class Session
{
public:
    struct Surroundings
    {
        WorkspaceContextParts contextParts;
        PageRegistry registry;
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
    Dialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace muster
