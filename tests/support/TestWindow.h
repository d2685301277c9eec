// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/CommandSet.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/PageStack.h"
#include "gui/shell/Session.h"
#include "gui/shell/RecentWorkspaces.h"
#include "gui/theme/Theme.h"
#include "support/NoWindows.h"
#include "support/TestContext.h"
#include "support/TestPage.h"

#include <QAction>

namespace muster {

// A whole window over a workspace of its own, with two pages that note what is asked of them.
class TestWindow
{
public:
    TestWindow()
        : m_recent(source.workspace.folder() + QStringLiteral("/recent.ini"))
    {
        open();
    }

    TestContext source; // makes users and groups in the same workspace; prepared answers

    void open()
    {
        m_session.reset();
        std::shared_ptr<Workspace> workspace(Workspace::open(source.workspace.path(), source.workspace.options()).value());
        m_session = std::make_unique<Session>(workspace, Session::Surroundings {source.parts(), furniture(), {}, m_recent, m_theme});
        window().show();
    }

    Session &session() { return *m_session; }
    MainWindow &window() { return m_session->window(); }
    WorkspaceContext &context() { return m_session->context(); }
    QAction *action(const QString &id) { return m_session->commands().action(id); }
    TestPage *page() { return static_cast<TestPage *>(window().pages().current()); }
    QString wanted() const { return m_windows ? m_windows->wanted.join(u'|') : QString(); }

private:
    PageRegistry furniture()
    {
        const auto make = [](WorkspaceContext &context, CommandSet &) { return new TestPage(context); };
        const auto pages = [make] {
            return QVector<PageFactory> {
                {QStringLiteral("users"), QStringLiteral("Users & Groups"), IconName::Users, make, {ObjectKind::User, ObjectKind::Group}, {Table::Users}},
                {QStringLiteral("projects"), QStringLiteral("Project Permissions"), IconName::Folder, make, {ObjectKind::Project}, {Table::Misconfigurations},
                    [](const Counts &counts) { return counts.misconfiguredProjects; }},
            };
        };
        const auto windows = [this](WorkspaceContext &) {
            auto made = std::make_unique<NoWindows>();
            m_windows = made.get();
            return std::unique_ptr<Windows>(std::move(made));
        };
        return {pages, windows, {}};
    }

    Theme m_theme;
    RecentWorkspaces m_recent;
    NoWindows *m_windows = nullptr;
    std::unique_ptr<Session> m_session;
};

} // namespace muster
