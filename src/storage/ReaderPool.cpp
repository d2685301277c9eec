// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ReaderPool.h"

#include "storage/Database.h"

#include <QThreadStorage>

namespace muster {

namespace {

// Connections of the threads of all pools, by the pool they belong to.
using Connections = std::unordered_map<const ReaderPool *, std::unique_ptr<Database>>;
QThreadStorage<Connections> connections;

} // namespace

ReaderPool::ReaderPool(const QString &path, bool immutable, const Clock &clock, int threads)
    : m_path(path)
    , m_immutable(immutable)
    , m_clock(clock)
{
    m_threads.setMaxThreadCount(threads);
    m_threads.setExpiryTimeout(-1);
}

ReaderPool::~ReaderPool()
{
    m_threads.clear();
    m_threads.waitForDone(); // ends the threads, and with them their connections
}

int ReaderPool::answersOnMainThread()
{
    return Database::statementsOnMainThread();
}

void ReaderPool::start(std::function<void()> work)
{
    m_threads.start(std::move(work));
}

Result<Database *> ReaderPool::connection()
{
    std::unique_ptr<Database> &mine = connections.localData()[this];
    if (!mine) {
        auto opened = Database::open(m_path, m_immutable ? Database::Immutable : Database::ReadOnly);
        if (!opened)
            return tl::unexpected(opened.error());
        mine = std::move(*opened);
    }
    if (const Result<void> begun = mine->beginRead(); !begun)
        return tl::unexpected(begun.error());
    return mine.get();
}

void ReaderPool::release(Database &database)
{
    database.rollback(); // ends the view; nothing was written
}

} // namespace muster
