// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/topics/Window.h"
#include "bench/window/BenchApplication.h"
#include "bench/window/BenchWindow.h"
#include "gui/widgets/SearchBox.h"
#include "models/Selection.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr double Frame = 0.016; // seconds

// What people do in the window, and what they then wait for.
class Stalls
{
public:
    explicit Stalls(BenchRun &run) : m_run(run), m_window(run.samples().copy(run.users()))
    {
        m_window.waitUntilReady();
        m_window.waitForIndex();
        m_users = m_window.model().rowCount();
    }

    void measure(const QString &what, const std::function<void()> &act, const std::function<bool()> &done)
    {
        m_run.compare({.name = what, .aim = {.ratio = 1}, .ours = [&] { return longest(act, done); }, .limit = [] { return Lap {Frame}; }});
    }

    bool answered() const { return m_asked.elapsed() > 50 && m_window.isReady(); }
    const BenchWindow &window() const { return m_window; }
    int users() const { return m_users; }

private:
    Lap longest(const std::function<void()> &act, const std::function<bool()> &done)
    {
        BenchApplication::settle();
        BenchApplication::instance().forgetLongest();
        m_asked.start();
        QTimer::singleShot(0, qApp, act); // so that what it does at once counts as well
        BenchApplication::waitFor([&] { return m_asked.elapsed() > 20 && done(); });
        BenchApplication::settle(); // what comes after: counts, prefetched pages
        return {BenchApplication::instance().longest()};
    }

    BenchRun &m_run;
    BenchWindow m_window;
    int m_users = 0;
    QElapsedTimer m_asked;
};

void drag(QScrollBar *bar)
{
    for (int step = 0; step < 100; ++step)
        QTimer::singleShot(step * 5, bar, [bar, step] { bar->setValue(int(qint64(bar->maximum()) * (step % 50) / 50)); });
}

} // namespace

void measureStalls(BenchRun &run)
{
    Stalls stalls(run);
    TableModel &model = stalls.window().model();
    QTableView &table = stalls.window().table();
    const auto answered = [&] { return stalls.answered(); };

    int sorted = 0;
    const QVector<Column> columns {Column::Email, Column::LastLogin, Column::Created, Column::Roles, Column::LastName};
    stalls.measure(u"sort"_s, [&] { model.setSort({{columns.at(sorted++ % columns.size()), Qt::DescendingOrder}}); }, answered);
    int typed = 0;
    const QStringList texts {u"m"_s, u"ma"_s, u"mar"_s, u"mart"_s, u""_s};
    stalls.measure(u"search"_s, [&] { stalls.window().search().setText(texts.at(typed++ % texts.size())); }, answered);
    stalls.window().search().setText({});
    BenchApplication::waitFor([&] { return model.rowCount() == stalls.users(); });
    QElapsedTimer dragging;
    stalls.measure(u"drag the scroll bar"_s, [&] { dragging.start(); drag(table.verticalScrollBar()); }, [&] { return dragging.elapsed() > 700; });
    stalls.measure(u"select everybody"_s, [&] { table.clearSelection(); table.setFocus(); table.selectAll(); },
        [&] { return stalls.window().context().selection().count(ObjectKind::User) == stalls.users(); });
    stalls.measure(u"sort while all are selected"_s, [&] { model.setSort({{columns.at(sorted++ % columns.size()), Qt::DescendingOrder}}); }, answered);
    table.clearSelection();
    int added = 0;
    stalls.measure(u"one more user"_s, [&] {
        const Values user {{Field::Email, u"aaa%1@northwind.example"_s.arg(++added)}, {Field::Status, keyOf(Status::Active)}};
        stalls.window().context().changes().apply({{change::addUser(user)}, {}, 0});
    }, [&] { return model.rowCount() == stalls.users() + added; });
    int shown = 0;
    const QStringList pages {u"projects"_s, u"audit"_s, u"overview"_s, u"roles"_s, u"users"_s};
    stalls.measure(u"another page"_s, [&] { stalls.window().showPage(pages.at(shown++ % pages.size())); }, answered);
}

} // namespace muster
