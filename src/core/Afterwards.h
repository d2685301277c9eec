// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace muster {

template <typename T>
struct Awaited
{
    using Type = T;
    static constexpr bool IsFuture = false;
};

template <typename T>
struct Awaited<QFuture<T>>
{
    using Type = T;
    static constexpr bool IsFuture = true;
};

// Calls `take` once the future is done, on the thread of `context`, which is the caller's; never where the future was cancelled before it had a result, or `context` is gone.
template <typename T, typename Take>
void whenAnswered(const QFuture<T> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if (done.resultCount() > 0)
            take(done.resultAt(0));
    });
    watcher->setFuture(future);
}

// What `work` makes of a result, or of what is to come of it where it gives a future. It is called as by whenAnswered(); where it is not, what is returned is cancelled.
//
// In place of QFuture::then() and unwrap(), by which Qt 6.4 ends the program where the future finishes just then: what follows is run by the one who asks and once more by the one who
// answers.
template <typename T, typename Work>
auto afterwards(const QFuture<T> &future, QObject *context, Work work)
{
    using Given = std::invoke_result_t<Work, const T &>;
    using Answer = typename Awaited<Given>::Type;
    auto promise = std::make_shared<QPromise<Answer>>(); // the last one who forgets it without an answer cancels it
    promise->start();
    const auto answer = [promise](Answer made) {
        promise->addResult(std::move(made));
        promise->finish();
    };
    whenAnswered(future, context, [context, answer, work = std::move(work)](const T &result) mutable {
        if constexpr (Awaited<Given>::IsFuture)
            whenAnswered(work(result), context, answer);
        else
            answer(work(result));
    });
    return promise->future();
}

} // namespace muster
