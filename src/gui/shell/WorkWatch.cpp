// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/WorkWatch.h"

namespace muster {

constexpr int ShowAfter = 500; // milliseconds
constexpr int EstimateAfter = 2000;

WorkWatch::WorkWatch(const QString &text, QObject *parent)
    : QObject(parent)
{
    m_work.text = text;
    m_clock.start();
    m_timer.setInterval(ShowAfter);
    connect(&m_timer, &QTimer::timeout, this, &WorkWatch::show);
    m_timer.start();
}

void WorkWatch::setRange(int minimum, int maximum)
{
    m_work.total = maximum - minimum;
}

void WorkWatch::setValue(int value)
{
    m_work.done = value;
}

void WorkWatch::show()
{
    const qint64 elapsed = m_clock.elapsed();
    if (elapsed >= EstimateAfter) {
        m_work.cancel = m_cancel;
        if (m_work.total > 0 && m_work.done > 0)
            m_work.remainingSeconds = elapsed * (m_work.total - m_work.done) / m_work.done / 1000;
    }
    m_shown = true;
    Q_EMIT working(m_work);
}

void WorkWatch::finish()
{
    m_timer.stop();
    m_work.running = false;
    m_work.cancel = {};
    if (m_shown)
        Q_EMIT working(m_work);
    deleteLater();
}

} // namespace muster
