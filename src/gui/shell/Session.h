// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Desk.h"
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
struct Furniture
{
    std::function<QVector<PageFactory>()> pages;
    std::function<std::unique_ptr<Windows>(Desk &desk)> windows;
    std::function<QFuture<Result<void>>(const QString &path, int users)> makeSample; // a rich workspace at path
};

// One open workspace, with everything around it, from desk to window.
class Session
{
public:
    struct Surroundings
    {
        DeskParts deskParts;
        Furniture furniture;
        FileActions actions;
        RecentWorkspaces &recent;
        Theme &theme;
    };

    Session(std::shared_ptr<Workspace> workspace, const Surroundings &around);
    ~Session();

    Desk &desk() const { return *m_desk; }
    CommandSet &commands() const { return *m_commands; }
    MainWindow &window() const { return *m_window; }

private:
    void openDropped(const QString &path, const FileActions &actions);

    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CommandSet> m_commands;
    std::unique_ptr<Windows> m_windows;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace muster
