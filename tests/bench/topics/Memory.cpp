// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/ChildProcess.h"
#include "bench/topics/Window.h"
#include "bench/window/BenchApplication.h"
#include "bench/window/BenchWindow.h"
#include "gui/widgets/SearchBox.h"
#include "storage/index/UserIndex.h"

#include <QTableView>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muster {

int useWindow(const QStringList &arguments)
{
    int argc = 1;
    char name[] = "muster-bench";
    char *argv[] = {name, nullptr};
    BenchApplication app(argc, argv);
    const BenchWindow window(arguments.first());
    window.waitUntilReady();
    window.waitForIndex();
    for (const QString &text : {u"m"_s, u"mar"_s, u"role:analyst"_s, u"mar status:active"_s, u""_s}) {
        window.search().setText(text);
        BenchApplication::settle();
        window.waitUntilReady();
    }
    for (const Column column : {Column::Email, Column::LastLogin, Column::Department}) {
        window.model().setSort({{column}});
        BenchApplication::settle();
        window.waitUntilReady();
    }
    window.table().selectAll();
    BenchApplication::settle();
    std::printf("%lld\n", qint64(window.context().workspace().userIndex()->bytes() / 1024));
    std::fflush(stdout);
    _exit(0);
}

void measureMemory(BenchRun &run)
{
    double columns = 0; // megabytes
    const QString path = run.samples().sample(run.users());
    run.compare({.name = {},
        .aim = {.megabytes = 200},
        .ours = [&] {
            const ChildProcess done = ChildProcess::part(u"use-window"_s, {path});
            columns = double(done.lap.answer) / 1024;
            return Lap {done.lap.megabytes, done.lap.megabytes, 0};
        },
        .limit = [&] { return Lap {columns}; },
        .unit = Comparison::Megabytes});
}

} // namespace muster
