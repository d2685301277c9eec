// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/ChildProcess.h"
#include "bench/ProcessorTime.h"
#include "bench/topics/Window.h"
#include "bench/window/BenchApplication.h"
#include "bench/window/BenchWindow.h"

#include <QTableView>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muster {

int openWindow(const QStringList &arguments)
{
    int argc = 1;
    char name[] = "muster-bench";
    char *argv[] = {name, nullptr};
    BenchApplication app(argc, argv);
    const BenchWindow window(arguments.first(), arguments.last() == u"alone"_s ? BenchWindow::WithoutIndex : BenchWindow::WithIndex);
    (void)window.untilPainted([] {}, [&] { return bool(window.model().rowAt(0)); });
    std::printf("%lld\n", qint64(ProcessorTime::ofProcess() * 1e6));
    std::fflush(stdout);
    _exit(0); // what it is reading in the background is of no interest
}

// Until then users are already being read into memory on another thread, as in the window that people get. The second comparison
// leaves that out, and with it whoever waits for them: SQL counts users instead.
void measureOpening(BenchRun &run)
{
    const auto openOf = [&run](int users, const QString &how) {
        return [path = run.samples().sample(users), how] {
            const ChildProcess done = ChildProcess::part(u"open-window"_s, {path, how});
            return Lap {double(done.lap.answer) / 1e6};
        };
    };
    constexpr double Aim = 1.5;
    run.compare({.name = u"with what goes on behind it"_s, .aim = {.ratio = Aim}, .ours = openOf(run.users(), u"whole"_s), .limit = openOf(run.fewUsers(), u"whole"_s)});
    run.compare({.name = u"without users in memory"_s, .aim = {}, .ours = openOf(run.users(), u"alone"_s), .limit = openOf(run.fewUsers(), u"alone"_s)});
}

} // namespace muster
