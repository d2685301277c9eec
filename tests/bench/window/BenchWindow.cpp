// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/BenchWindow.h"

#include "bench/ProcessorTime.h"
#include "bench/window/BenchApplication.h"
#include "bench/window/PaintWatch.h"
#include "gui/PageRegistry.h"
#include "gui/commands/CommandSet.h"
#include "gui/shell/PageStack.h"
#include "gui/shell/SettingsFile.h"
#include "gui/widgets/SearchBox.h"
#include "gui/window/MainWindow.h"
#include "storage/index/UserIndex.h"

#include <QAction>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace muster {

static std::shared_ptr<Workspace> open(const QString &path, bool withIndex)
{
    OpenOptions options;
    options.indexUsers = withIndex;
    auto opened = Workspace::open(path, options);
    if (!opened)
        qFatal("%s cannot be opened: error %d", qPrintable(path), int(opened.error().code));
    return std::move(*opened);
}

template <typename T>
static T *seen(const QWidget &window, const QString &name)
{
    for (T *found : window.findChildren<T *>(name)) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

BenchWindow::BenchWindow(const QString &workspace, Index index)
    : m_recent(settingsFile())
    , m_session(std::make_unique<Session>(open(workspace, index == WithIndex), Session::Surroundings {{m_answers, m_answers}, pageRegistry(), {}, m_recent, m_theme}))
{
    m_session->window().resize(1440, 900);
    m_session->window().show();
    showPage(u"users"_s);
    BenchApplication::waitFor([&] { return seen<QTableView>(m_session->window(), u"users"_s); });
    m_table = seen<QTableView>(m_session->window(), u"users"_s);
    m_model = qobject_cast<TableModel *>(m_table->model());
}

BenchWindow::~BenchWindow() = default;

SearchBox &BenchWindow::search() const
{
    return *seen<SearchBox>(m_session->window(), u"search"_s);
}

void BenchWindow::showPage(const QString &id) const
{
    m_session->commands().action(u"view.page."_s + id)->trigger();
}

bool BenchWindow::isReady() const
{
    return m_model->isComplete() && m_model->rowAt(0);
}

void BenchWindow::waitUntilReady() const
{
    BenchApplication::waitFor([this] { return isReady(); });
}

void BenchWindow::waitForIndex() const
{
    const UserIndex &index = *context().workspace().userIndex();
    BenchApplication::waitFor([&] { return index.bytes() > 0 && index.isIdle(); });
}

double BenchWindow::untilPainted(const std::function<void()> &act, const std::function<bool()> &done) const
{
    const PaintWatch watch(*m_table->viewport());
    const double before = ProcessorTime::ofProcess();
    act();
    BenchApplication::waitFor(done);
    const int paintedBefore = watch.painted();
    m_table->viewport()->update(); // once more, where what has changed is painted already
    BenchApplication::waitFor([&] { return watch.painted() > paintedBefore; });
    return ProcessorTime::ofProcess() - before;
}

} // namespace muster
