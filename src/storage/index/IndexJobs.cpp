// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/IndexJobs.h"

#include "core/GiveBackMemory.h"
#include "storage/Database.h"

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

void IndexJobs::start(const QString &name, Work work)
{
    {
        const QMutexLocker locked(&m_lock);
        if (m_closing || m_waiting.contains(name))
            return;
        m_waiting.insert(name);
        ++m_unfinished[name];
    }
    ++m_count;
    const auto question = [this, name, work = std::move(work)](Reader &reader) -> Result<bool> {
        forget(name); // who wants it from now on wants a later state
        reader.database.setCancelled([this] { return m_closing.load(); });
        if (!m_closing && reader.database.setCache(Cache))
            work(reader);
        giveBackMemory(); // reading columns takes as much again as they do
        return true;
    };
    m_readers.run<bool>(question).then([this, name](const Result<bool> &) { // also where the workspace could not be read
        forget(name);
        finish(name);
        --m_count;
    });
}

void IndexJobs::wait(const QString &name, const std::function<bool()> &cancelled)
{
    constexpr unsigned long Pause = 10; // milliseconds
    const QMutexLocker locked(&m_lock);
    while (m_unfinished.contains(name) && !m_closing && !cancelled())
        m_finished.wait(&m_lock, Pause);
}

void IndexJobs::finish(const QString &name)
{
    const QMutexLocker locked(&m_lock);
    if (--m_unfinished[name] == 0)
        m_unfinished.remove(name);
    m_finished.wakeAll();
}

void IndexJobs::forget(const QString &name)
{
    const QMutexLocker locked(&m_lock);
    m_waiting.remove(name);
}

} // namespace muster
