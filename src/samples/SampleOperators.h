// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Plan.h"
#include "core/Progress.h"
#include "storage/Workspace.h"

#include <atomic>
#include <map>
#include <memory>

namespace muster {

// Several operators who use one workspace at different computers and at times of their own, one after another.
class SampleOperators
{
public:
    struct Sitting
    {
        qint64 at; // UTC milliseconds
        QString email;
        QString origin;
    };

    // `changes` is about how many there will be in all, for the progress.
    SampleOperators(QString path, QString headsFolder, qint64 changes, ProgressHook progress);

    Result<void> found(const Sitting &sitting, const NewWorkspace &wanted);
    Result<void> apply(const Sitting &sitting, const ChangeSet &set);
    Result<void> apply(const Sitting &sitting, const std::shared_ptr<ChangeSource> &changes, const QString &reason);
    Result<void> undo(const Sitting &sitting);

private:
    OpenOptions optionsFor(const Sitting &sitting);
    Result<Workspace *> sitDown(const Sitting &sitting);
    Result<void> finish(QFuture<Result<Outcome>> future, qint64 changes);

    QString m_path;
    QString m_headsFolder;
    ProgressHook m_progress;
    qint64 m_done = 0;
    qint64 m_total;
    std::shared_ptr<std::atomic<qint64>> m_now = std::make_shared<std::atomic<qint64>>(0);
    std::map<QString, std::unique_ptr<Workspace>> m_doors; // by operator and origin; they stay open, as opening takes longer than a change
};

} // namespace muster
