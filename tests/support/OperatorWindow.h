// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/PageRegistry.h"
#include "gui/commands/CommandSet.h"
#include "gui/shell/PageStack.h"
#include "gui/shell/RecentWorkspaces.h"
#include "gui/theme/Theme.h"
#include "gui/window/MainWindow.h"
#include "gui/window/Session.h"
#include "support/Answers.h"
#include "support/RightsFixture.h"

namespace muster {

// The window of one operator.
class OperatorWindow
{
public:
    OperatorWindow(const TestWorkspace &workspace, const QString &address)
        : m_recent(workspace.folder() + QStringLiteral("/recent.ini"))
    {
        static int windows = 0; // each without a memory of others
        const WorkspaceContextParts parts {answers, answers, workspace.folder() + QStringLiteral("/settings%1.ini").arg(++windows)};
        m_session = std::make_unique<Session>(openAs(workspace, address), Session::Surroundings {parts, pageRegistry(), {}, m_recent, m_theme});
        window().resize(1440, 900);
        window().show();
    }

    Answers answers;

    MainWindow &window() const { return m_session->window(); }
    WorkspaceContext &context() const { return m_session->context(); }
    CommandSet &commands() const { return m_session->commands(); }
    QAction *action(const QString &id) const { return commands().action(id); }
    QString page() const { return window().pages().currentId(); }
    bool knowsRoles() const { return !context().state().roles.isEmpty(); }

    template <typename T>
    T *current() const
    {
        return qobject_cast<T *>(window().pages().current());
    }

private:
    RecentWorkspaces m_recent;
    Theme m_theme;
    std::unique_ptr<Session> m_session;
};

} // namespace muster
