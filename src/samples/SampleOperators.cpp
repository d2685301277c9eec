// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SampleOperators.h"

#include "core/GiveBackMemory.h"

#include <QThread>

namespace muster {

static QString keyOf(const SampleOperators::Sitting &sitting)
{
    return sitting.email + u'|' + sitting.origin;
}

SampleOperators::SampleOperators(QString path, QString headsFolder, qint64 changes, ProgressHook progress)
    : m_path(std::move(path))
    , m_headsFolder(std::move(headsFolder))
    , m_progress(std::move(progress))
    , m_total(changes)
{
}

OpenOptions SampleOperators::optionsFor(const Sitting &sitting)
{
    *m_now = sitting.at;
    OpenOptions options;
    options.operatorEmail = sitting.email;
    options.origin = sitting.origin;
    options.clock = [now = m_now] { return now->load(); };
    options.headsFolder = m_headsFolder;
    options.watch = false;
    return options;
}

Result<void> SampleOperators::found(const Sitting &sitting, const NewWorkspace &wanted)
{
    Result<std::unique_ptr<Workspace>> made = Workspace::create(m_path, wanted, optionsFor(sitting));
    if (!made)
        return tl::unexpected(made.error());
    m_doors[keyOf(sitting)] = std::move(*made);
    return {};
}

Result<Workspace *> SampleOperators::sitDown(const Sitting &sitting)
{
    *m_now = sitting.at;
    std::unique_ptr<Workspace> &door = m_doors[keyOf(sitting)];
    if (!door) {
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_path, optionsFor(sitting));
        if (!opened)
            return tl::unexpected(opened.error());
        door = std::move(*opened);
    }
    return door.get();
}

Result<void> SampleOperators::apply(const Sitting &sitting, const ChangeSet &set)
{
    return sitDown(sitting).and_then([&](Workspace *door) { return finish(door->apply(set), set.changes.size()); });
}

// Whoever has written much holds much of the file in memory, and the next one is somebody else.
Result<void> SampleOperators::apply(const Sitting &sitting, const std::shared_ptr<ChangeSource> &changes, const QString &reason)
{
    const Result<void> done = sitDown(sitting).and_then([&](Workspace *door) { return finish(door->apply(changes, {.reason = reason}), changes->count()); });
    m_doors.clear();
    giveBackMemory();
    return done;
}

Result<void> SampleOperators::undo(const Sitting &sitting)
{
    return sitDown(sitting).and_then([&](Workspace *door) { return finish(door->undo(), 1); });
}

// Waits, and says how far it is. After a cancel it still waits until the writer has taken everything back.
Result<void> SampleOperators::finish(QFuture<Result<Outcome>> future, qint64 changes)
{
    constexpr unsigned long Pause = 1; // milliseconds: most take few
    constexpr int PausesToTell = 100;
    for (int pauses = 1; !future.isFinished(); ++pauses) {
        QThread::msleep(Pause);
        if (pauses % PausesToTell != 0)
            continue;
        const qint64 done = m_done + changes * future.progressValue() / 1000;
        if (m_progress && !m_progress(qMin(done, m_total), m_total))
            future.cancel();
    }
    m_done += changes;
    if (future.resultCount() == 0 || (m_progress && !m_progress(qMin(m_done, m_total), m_total)))
        return fail(ErrorCode::Cancelled);
    const Result<Outcome> outcome = future.result();
    return outcome ? Result<void>() : tl::unexpected(outcome.error());
}

} // namespace muster
