// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPromise>

#include <functional>
#include <memory>

namespace muster {

// Called now and then by long work, on the thread that does it. Returns false when the work shall stop.
// An empty hook means: nobody watches, never stop.
using ProgressHook = std::function<bool(qint64 done, qint64 total)>;

// Tells whoever watches the future of `promise`, in thousandths; stops when that is cancelled.
template <typename T>
ProgressHook progressOf(const std::shared_ptr<QPromise<T>> &promise)
{
    promise->setProgressRange(0, 1000);
    return [promise](qint64 done, qint64 total) {
        promise->setProgressValue(total > 0 ? int(done * 1000 / total) : 0);
        return !promise->isCanceled();
    };
}

} // namespace muster
