// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Interrupt.h"
#include "cli/ProgressLine.h"
#include "core/Result.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace muster {

// Waits for work of other threads: shows its progress, and cancels it on Ctrl+C. The program has no other event loop.
template <typename T> Result<T> await(QFuture<Result<T>> future)
{
    const Interrupt interrupt([future]() mutable { future.cancel(); });
    ProgressLine line;
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    using Watcher = QFutureWatcherBase;
    QObject::connect(
        &watcher, &Watcher::progressValueChanged, &loop, [&](int done) { line.show(done, watcher.progressMaximum()); });
    QObject::connect(&watcher, &Watcher::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    if (future.resultCount() == 0)
        return fail(ErrorCode::Cancelled);
    return future.result();
}

} // namespace muster
