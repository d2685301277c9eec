// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/topics/Window.h"
#include "bench/window/BenchApplication.h"
#include "bench/window/BenchWindow.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Sets the job title of users who are seen, one after another, as their form does.
class OwnChangeShown
{
public:
    explicit OwnChangeShown(const QString &workspace) : m_window(workspace)
    {
        m_window.waitUntilReady();
        m_window.waitForIndex();
        QVector<Column> columns = m_window.model().columns();
        if (!columns.contains(Column::JobTitle))
            m_window.model().setColumns(columns << Column::JobTitle);
        (void)once(); // what is asked for the first time
    }

    Lap once()
    {
        BenchApplication::settle();
        TableModel &model = m_window.model();
        const int row = ++m_times % 10;
        const QString title = u"Surveyor %1"_s.arg(m_times);
        const Change change = change::editUser(model.cell(row, Column::UserId).toString(), {{Field::JobTitle, title}});
        const double seconds = m_window.untilPainted([&] { m_window.context().changes().apply({{change}, {}, 0}); },
            [&] { return model.cell(row, Column::JobTitle).toString() == title; });
        return {seconds, 0, 0};
    }

private:
    BenchWindow m_window;
    int m_times = 0;
};

} // namespace

void measureOwnChange(BenchRun &run)
{
    OwnChangeShown here(run.samples().copy(run.users()));
    OwnChangeShown there(run.samples().copy(run.fewUsers()));
    run.compare({.name = {}, .aim = {.ratio = 2}, .ours = [&] { return here.once(); }, .limit = [&] { return there.once(); }});
}

} // namespace muster
