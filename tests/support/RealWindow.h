// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/PageRegistry.h"
#include "gui/commands/CommandSet.h"
#include "gui/window/MainWindow.h"
#include "gui/shell/PageStack.h"
#include "gui/shell/RecentWorkspaces.h"
#include "gui/window/Session.h"
#include "gui/theme/Theme.h"
#include "support/TestContext.h"

#include <QAction>

namespace muster {

// The window that users get, with every page, over a workspace of its own.
class RealWindow
{
public:
    // Questions are answered by what is prepared in `source`, or asked by `ask`.
    // `IndexUsers`: they are held in memory, as they are for people, for whom it pays.
    enum Users { ReadUsers, IndexUsers };
    explicit RealWindow(Prompts *ask = nullptr, Users users = ReadUsers)
        : m_recent(source.workspace.folder() + QStringLiteral("/recent.ini"))
    {
        OpenOptions options = source.workspace.options();
        options.indexUsers = users == IndexUsers;
        std::shared_ptr<Workspace> workspace(Workspace::open(source.workspace.path(), options).value());
        const WorkspaceContextParts prepared = source.parts();
        m_session = std::make_unique<Session>(workspace, Session::Surroundings {{ask ? *ask : prepared.ask, prepared.files, prepared.settingsFile}, pageRegistry(), {}, m_recent, m_theme});
        window().resize(1440, 900);
        window().show();
    }

    TestContext source; // the same workspace through another connection: to the window, another program; prepared answers

    MainWindow &window() const { return m_session->window(); }
    WorkspaceContext &context() const { return m_session->context(); }
    QAction *action(const QString &id) const { return m_session->commands().action(id); }
    bool isShowing(const QString &page) const { return window().pages().currentId() == page; }

    // Of those with that object name the one that is seen; null when none is.
    template <typename T>
    T *find(const QString &name) const
    {
        for (T *found : window().template findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

private:
    RecentWorkspaces m_recent;
    Theme m_theme;
    std::unique_ptr<Session> m_session;
};

} // namespace muster
