// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/watch/BenchWindow.h"

#include "gui/PageRegistry.h"
#include "gui/commands/CommandSet.h"
#include "storage/Workspace.h"
#include "storage/index/UserIndex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

BenchWindow::BenchWindow(const QString &path)
    : m_recent(m_folder.filePath(u"recent.ini"_s))
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(path, options(m_folder.path()));
    if (!opened)
        qFatal("The workspace cannot be opened: error %d", int(opened.error().code));
    m_workspace = std::move(*opened);
    m_session = std::make_unique<Session>(m_workspace, Session::Surroundings {{answers, answers, m_folder.filePath(u"settings.ini"_s)}, pageRegistry(), {}, m_recent, m_theme});
    QObject::connect(&context(), &WorkspaceContext::refused, &window(), [this] { ++refusals; });
    window().resize(1440, 900);
    window().show();
}

OpenOptions BenchWindow::options(const QString &folder)
{
    OpenOptions options;
    options.headsFolder = folder + u"/heads"_s;
    options.indexUsers = true;
    return options;
}

QAction *BenchWindow::action(const QString &id) const
{
    return m_session->commands().action(id);
}

void BenchWindow::waitForIndex() const
{
    waitFor([this] { return m_workspace->userIndex()->bytes() > 0 && m_workspace->userIndex()->isIdle(); });
}

void BenchWindow::waitFor(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, 600'000))
        qFatal("What was waited for never came");
}

} // namespace muster
