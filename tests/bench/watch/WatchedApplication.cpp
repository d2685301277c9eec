// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/watch/WatchedApplication.h"

#include <QEvent>
#include <QMetaObject>

#include <ctime>

namespace muster {

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const QString name = QStringLiteral("%1 %2 %3").arg(QLatin1StringView(receiver->metaObject()->className()), receiver->objectName()).arg(event->type());
    ++m_depth;
    const double before = now();
    const bool done = QApplication::notify(receiver, event);
    const double took = now() - before;
    --m_depth;
    if (took > m_longest) {
        m_longest = took;
        m_what = name;
    }
    return done;
}

double WatchedApplication::now()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace muster
