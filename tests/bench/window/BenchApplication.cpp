// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/BenchApplication.h"

#include "bench/ProcessorTime.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace muster {

constexpr qint64 Patience = 600'000; // milliseconds: machines are busy at times

void BenchApplication::forgetLongest()
{
    m_longest = 0;
}

bool BenchApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    const double before = ProcessorTime::ofThread();
    const bool done = QApplication::notify(receiver, event);
    m_longest = std::max(m_longest, ProcessorTime::ofThread() - before);
    --m_depth;
    return done;
}

void BenchApplication::waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer waited;
    waited.start();
    QTimer tick; // so that the condition is looked at although nothing happens
    tick.start(5);
    while (!condition()) {
        if (waited.elapsed() > Patience)
            qFatal("what was waited for never came");
        processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void BenchApplication::settle()
{
    constexpr qint64 Moment = 250; // milliseconds: a counter waits for the end of a series of changes
    constexpr double Nothing = 0.01; // seconds
    double before = 0;
    do {
        before = ProcessorTime::ofProcess();
        QElapsedTimer moment;
        moment.start();
        waitFor([&] { return moment.elapsed() >= Moment; });
    } while (ProcessorTime::ofProcess() - before > Nothing);
}

} // namespace muster
