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

void IndexJobs::start(const QString &name, Work work)
{
    {
        const QMutexLocker locked(&m_lock);
        if (m_closing || waiting(name) != m_waiting.end())
            return;
        m_waiting.push_back({name, std::move(work)});
        ++m_unfinished[name];
    }
    ++m_count;
    const auto first = [this](Reader &reader) -> Result<bool> {
        const Job job = takeFirst();
        reader.database.setCancelled([this] { return m_closing.load(); });
        if (!m_closing && reader.database.setCache(Cache))
            job.work(reader);
        giveBackMemory(); // reading columns takes as much again as they do
        finish(job.name);
        return true;
    };
    m_readers.run<bool>(first).then([this](const Result<bool> &ran) {
        if (!ran) // the workspace could not be read
            finish(takeFirst().name);
        --m_count;
    });
}

void IndexJobs::wait(const QString &name, const std::function<bool()> &cancelled)
{
    constexpr unsigned long Pause = 10; // milliseconds
    const QMutexLocker locked(&m_lock);
    if (const auto wanted = waiting(name); wanted != m_waiting.end())
        std::rotate(m_waiting.begin(), wanted, wanted + 1);
    while (m_unfinished.contains(name) && !m_closing && !cancelled())
        m_finished.wait(&m_lock, Pause);
}

// Who wants it from now on wants a later state.
IndexJobs::Job IndexJobs::takeFirst()
{
    const QMutexLocker locked(&m_lock);
    Job first = std::move(m_waiting.front());
    m_waiting.pop_front();
    return first;
}

void IndexJobs::finish(const QString &name)
{
    const QMutexLocker locked(&m_lock);
    if (--m_unfinished[name] == 0)
        m_unfinished.remove(name);
    m_finished.wakeAll();
}

} // namespace muster
