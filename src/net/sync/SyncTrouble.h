// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "net/sync/SyncPlan.h"

#include <QFuture>

namespace muster {

// Why a sync was not planned, or ended before its end.
struct SyncTrouble
{
    enum class What {
        Workspace, // `error` says why
        Remote, // `answer` does
        Braked, // `brakes` do: nothing was written
        Running, // another run of the same connection, since `since`
        PlanOld, // another run came in between: plan anew
        TakenOver, // this run was silent for so long that another has begun
        NoGroups, // the other system has none to list, in the words of `answer`
    };
    What what = What::Workspace;
    std::optional<Error> error {};
    std::optional<RemoteAnswer> answer {};
    QVector<SyncBrake> brakes {};
    qint64 since = 0; // UTC milliseconds
    qint64 until = 0; // when it counts as dead unless it has said something by then; likewise

    static SyncTrouble of(const Error &error) { return {.what = What::Workspace, .error = error}; }
    static SyncTrouble of(const RemoteAnswer &answer) { return {.what = What::Remote, .answer = answer}; }
    bool isCancelled() const { return (error && error->code == ErrorCode::Cancelled) || (answer && answer->step == RemoteAnswer::Step::Cancelled); }
};

template <typename T>
using SyncResult = tl::expected<T, SyncTrouble>;

inline tl::unexpected<SyncTrouble> trouble(const Error &error)
{
    return tl::unexpected<SyncTrouble>(SyncTrouble::of(error));
}

// Waits for what the workspace answers. Of a lost program, a future has no result.
template <typename T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.resultCount() == 0 ? fail(ErrorCode::Cancelled) : future.result();
}

} // namespace muster
