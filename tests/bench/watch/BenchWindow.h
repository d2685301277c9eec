// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/RecentWorkspaces.h"
#include "gui/theme/Theme.h"
#include "gui/window/MainWindow.h"
#include "gui/window/Session.h"
#include "support/Answers.h"

#include <QAction>
#include <QTemporaryDir>

namespace muster {

// The window that users get, over a workspace that is there. What is asked is answered with what was prepared.
class BenchWindow
{
public:
    explicit BenchWindow(const QString &path);

    Answers answers;
    int refusals = 0; // that were told

    Workspace &workspace() const { return *m_workspace; }
    MainWindow &window() const { return m_session->window(); }
    WorkspaceContext &context() const { return m_session->context(); }
    QAction *action(const QString &id) const;
    void waitForIndex() const; // until nothing is read in the background

    template <typename T>
    T *find(const QString &name) const
    {
        for (T *found : window().template findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        qFatal("There is no %s to be seen", qPrintable(name));
    }

    static OpenOptions options(const QString &folder);
    static void waitFor(const std::function<bool()> &condition);

private:
    QTemporaryDir m_folder;
    RecentWorkspaces m_recent;
    Theme m_theme;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<Session> m_session;
};

} // namespace muster
