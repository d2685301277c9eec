// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QFutureWatcher>

namespace muster {

// Calls `answer` on the receiver’s thread once the future is done: with Cancelled when it was stopped before it had a
// result. Nothing is called once the receiver is gone.
template <typename T, typename Answer>
void whenDone(const QFuture<Result<T>> &future, QObject *receiver, Answer answer)
{
    auto *watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        const QFuture<Result<T>> done = watcher->future();
        answer(done.resultCount() > 0 ? done.resultAt(0) : Result<T>(fail(ErrorCode::Cancelled)));
    });
    watcher->setFuture(future);
}

} // namespace muster
