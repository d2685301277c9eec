// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Plan.h"
#include "core/Progress.h"
#include "core/Result.h"
#include "storage/OpenPlace.h"
#include "storage/audit/TrailGuard.h"

#include <QFuture>
#include <QThreadPool>

namespace muster {

class Database;
class PrivateView;
struct Operator;

// Says what change sets would do, on a thread of its own and in a private view of the workspace: it waits for nobody who
// writes, and nobody waits for it.
class Previewer
{
public:
    struct Setup
    {
        std::shared_ptr<OpenPlace> file;
        TrailGuard guard;
        bool readOnly = false;
        bool outdated = false; // see Writer
        QString operatorId; // User ID of the operator
        QString origin;
        Clock clock;
        qint64 maximumPages = 0; // see Writer
    };

    explicit Previewer(Setup setup);
    ~Previewer(); // waits for what is running; what waits in line is cancelled

    QFuture<Result<Plan>> preview(std::shared_ptr<ChangeSource> changes, EventHeader header);
    QFuture<Result<Plan>> firstLook(std::shared_ptr<ChangeSource> changes, EventHeader header);
    QFuture<Result<UndoPlan>> previewUndo(qint64 event); // 0: the operator's latest
    QFuture<Result<UndoPlan>> previewRedo();

private:
    struct View
    {
        Database &database;
        const Operator &who;
        const ChainHead &known; // see TrailGuard
    };

    template <typename Answer>
    QFuture<Result<Answer>> start(std::function<Result<Answer>(const View &, const ProgressHook &)> work);
    template <typename Answer>
    Result<Answer> givingWay(const std::function<Result<Answer>(const View &, const ProgressHook &)> &work, const ProgressHook &progress, const std::function<bool()> &cancelled);
    template <typename Answer>
    Result<Answer> inView(const std::function<Result<Answer>(const View &, const ProgressHook &)> &work, const ProgressHook &progress, const std::function<bool()> &cancelled);
    Result<std::unique_ptr<PrivateView>> view();
    Result<void> checkCurrent(const ChainHead &known) const;
    Result<Plan> planOf(const View &view, ChangeSource &changes, const EventHeader &header, const ProgressHook &progress, qint64 all = 0) const;
    Result<Plan> ofAll(const View &view, const Plan &some, const FirstLook &look) const;

    Setup m_setup;
    std::unique_ptr<PrivateView> m_kept; // of the last answer; on the thread
    QThreadPool m_thread;
};

} // namespace muster
