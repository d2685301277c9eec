// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/IndexJobs.h"

#include "core/GiveBackMemory.h"
#include "storage/Database.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qint64 Cache = 4 << 20; // every page is read once

ReaderPool::Setup seeingEverything(ReaderPool::Setup setup)
{
    setup.operatorId.clear(); // what is held is for whoever asks; what they may see is looked at then
    setup.index = nullptr;
    setup.threads = 1;
    return setup;
}

} // namespace

IndexJobs::IndexJobs(ReaderPool::Setup setup)
    : m_readers(seeingEverything(std::move(setup)))
{
}

IndexJobs::~IndexJobs()
{
    m_closing = true;
}

std::deque<IndexJobs::Job>::iterator IndexJobs::waiting(const QString &name)
{
    return std::find_if(m_waiting.begin(), m_waiting.end(), [&name](const Job &job) { return job.name == name; });
}

void IndexJobs::start(const QString &name, Work work, Kind kind)
{
    {
        const QMutexLocker locked(&m_lock);
        if (m_closing || waiting(name) != m_waiting.end())
            return;
        // Somebody may wait for it already, who asked while it was giving way.
        m_waiting.insert(m_awaited.contains(name) ? m_waiting.begin() : m_waiting.end(), {name, std::move(work), kind});
        ++m_unfinished[name];
    }
    run();
}

// One of those that wait.
void IndexJobs::run()
{
    ++m_count;
    const auto first = [this](Reader &reader) -> Result<bool> {
        const Job job = takeFirst();
        reader.database.setCancelled([this] { return m_closing || m_givesWay; });
        if (!m_closing && reader.database.setCache(Cache))
            job.work(reader);
        giveBackMemory(); // reading columns takes as much again as they do
        finish(job);
        return true;
    };
    m_readers.run<bool>(first, Wait::Short, [this](const Result<bool> &ran) {
        if (!ran) // the workspace could not be read
            finish(takeFirst());
        --m_count;
    });
}

void IndexJobs::wait(const QString &name, const std::function<bool()> &cancelled)
{
    constexpr unsigned long Pause = 10; // milliseconds
    const QMutexLocker locked(&m_lock);
    ++m_awaited[name];
    if (const auto wanted = waiting(name); wanted != m_waiting.end()) {
        std::rotate(m_waiting.begin(), wanted, wanted + 1);
        askToGiveWay();
    }
    while (m_unfinished.contains(name) && !m_closing && !cancelled())
        m_finished.wait(&m_lock, Pause);
    if (--m_awaited[name] == 0)
        m_awaited.remove(name);
}

void IndexJobs::wait(const QString &name, const Reader &reader)
{
    if (reader.threads)
        reader.threads->releaseThread();
    wait(name, reader.cancelled);
    if (reader.threads)
        reader.threads->reserveThread();
}

void IndexJobs::askToGiveWay()
{
    if (m_running && m_running->kind == Ahead && !m_awaited.contains(m_running->name))
        m_givesWay = true;
}

// Who wants it from now on wants a later state.
IndexJobs::Job IndexJobs::takeFirst()
{
    const QMutexLocker locked(&m_lock);
    m_running = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_givesWay = false;
    return *m_running;
}

void IndexJobs::finish(const Job &job)
{
    if (m_givesWay)
        start(job.name, job.work, job.kind);
    const QMutexLocker locked(&m_lock);
    m_running.reset();
    if (--m_unfinished[job.name] == 0)
        m_unfinished.remove(job.name);
    m_finished.wakeAll();
}

} // namespace muster
