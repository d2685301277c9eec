// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Notice.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace muster {

// Watches one piece of work: quick work passes unseen, after half a second it shows progress, after two seconds an
// estimate and a way to stop it. Deletes itself when the work is done.
class WorkWatch : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    WorkWatch(const QString &text, const QFuture<T> &future, QObject *parent)
        : WorkWatch(text, parent)
    {
        auto *watcher = new QFutureWatcher<T>(this);
        m_cancel = [watcher] { watcher->cancel(); };
        connect(watcher, &QFutureWatcherBase::progressRangeChanged, this, &WorkWatch::setRange);
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &WorkWatch::setValue);
        connect(watcher, &QFutureWatcherBase::finished, this, &WorkWatch::finish);
        watcher->setFuture(future);
    }

Q_SIGNALS:
    void working(const muster::Work &work);

private:
    WorkWatch(const QString &text, QObject *parent);

    void setRange(int minimum, int maximum);
    void setValue(int value);
    void show();
    void finish();

    Work m_work;
    std::function<void()> m_cancel;
    QElapsedTimer m_clock;
    QTimer m_timer;
    bool m_shown = false;
};

} // namespace muster
