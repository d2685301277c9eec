// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/CommandSet.h"
#include "gui/window/MainWindow.h"
#include "gui/shell/PageStack.h"
#include "gui/window/Session.h"
#include "gui/shell/RecentWorkspaces.h"
#include "gui/theme/Theme.h"
#include "support/NoDialogs.h"
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
        m_session = std::make_unique<Session>(workspace, Session::Surroundings {source.parts(), registry(), {}, m_recent, m_theme});
        window().show();
    }

    Session &session() { return *m_session; }
    MainWindow &window() { return m_session->window(); }
    WorkspaceContext &context() { return m_session->context(); }
    QAction *action(const QString &id) { return m_session->commands().action(id); }
    TestPage *page() { return static_cast<TestPage *>(window().pages().current()); }
    QString wanted() const { return m_dialogs.wanted.join(u'|'); }

private:
    PageRegistry registry()
    {
        const auto make = [](WorkspaceContext &context, CommandSet &) { return new TestPage(context); };
        const auto pages = [make] {
            return QVector<PageFactory> {
                {QStringLiteral("users"), QStringLiteral("Users & Groups"), IconName::Users, make, {ObjectKind::User, ObjectKind::Group}, {Table::Users}},
                {QStringLiteral("projects"), QStringLiteral("Project Permissions"), IconName::Folder, make, {ObjectKind::Project}, {Table::Misconfigurations},
                    [](const Counts &counts) { return counts.misconfiguredProjects; }},
            };
        };
        return {pages, [this](WorkspaceContext &) { return m_dialogs.dialogs(); }, {}};
    }

    Theme m_theme;
    RecentWorkspaces m_recent;
    NoDialogs m_dialogs;
    std::unique_ptr<Session> m_session;
};

} // namespace muster
