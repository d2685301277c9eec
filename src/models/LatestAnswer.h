// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QFutureWatcher>

#include <functional>

namespace muster {

// Waits for the answer to one question at a time, without blocking. A new question, cancel() and the end of this object
// cancel the one before, and its answer is never heard.
template <typename Answer>
class LatestAnswer
{
public:
    using Handler = std::function<void(Result<Answer>)>;

    LatestAnswer()
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            const QFuture<Result<Answer>> future = m_watcher.future();
            if (!m_handler || future.isCanceled() || future.resultCount() == 0)
                return;
            const Handler handler = std::exchange(m_handler, {}); // it may ask again
            handler(future.resultAt(0));
        });
    }
    ~LatestAnswer() { cancel(); }
    Q_DISABLE_COPY_MOVE(LatestAnswer)

    void ask(QFuture<Result<Answer>> future, Handler handler)
    {
        cancel();
        m_handler = std::move(handler);
        m_watcher.setFuture(future);
    }

    void cancel()
    {
        if (std::exchange(m_handler, {}))
            m_watcher.cancel();
    }

    bool isWaiting() const { return bool(m_handler); }

private:
    QFutureWatcher<Result<Answer>> m_watcher;
    Handler m_handler;
};

} // namespace muster
