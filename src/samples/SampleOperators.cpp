// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SampleOperators.h"

#include <QSemaphore>

namespace muster {

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
    m_email = sitting.email;
    m_origin = sitting.origin;
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
    m_door = std::move(*made);
    return {};
}

Result<void> SampleOperators::sitDown(const Sitting &sitting)
{
    *m_now = sitting.at;
    if (m_door && m_email == sitting.email && m_origin == sitting.origin)
        return {};
    m_door.reset();
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_path, optionsFor(sitting));
    if (!opened)
        return tl::unexpected(opened.error());
    m_door = std::move(*opened);
    return {};
}

Result<void> SampleOperators::apply(const Sitting &sitting, const ChangeSet &set)
{
    if (const Result<void> seated = sitDown(sitting); !seated)
        return seated;
    return finish(m_door->apply(set), set.changes.size());
}

Result<void> SampleOperators::undo(const Sitting &sitting)
{
    if (const Result<void> seated = sitDown(sitting); !seated)
        return seated;
    return finish(m_door->undo(), 1);
}

Result<void> SampleOperators::redo(const Sitting &sitting)
{
    if (const Result<void> seated = sitDown(sitting); !seated)
        return seated;
    return finish(m_door->redo(), 1);
}

// Waits, and says how far it is. After a cancel it still waits until the writer has taken everything back.
Result<void> SampleOperators::finish(QFuture<Result<Outcome>> future, qint64 changes)
{
    constexpr int Interval = 100; // ms
    const auto finished = std::make_shared<QSemaphore>(); // the writer's thread may still be in release() when we go on
    future.then(QtFuture::Launch::Sync, [finished](const Result<Outcome> &) { finished->release(); }).onCanceled([finished] { finished->release(); });
    while (!finished->tryAcquire(1, Interval)) {
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
