// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ReaderPool.h"
#include "storage/Database.h"
#include "storage/apply/Operator.h"
#include "storage/past/PastTables.h"

#include <QThreadStorage>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Connections of the threads of all pools, by the pool they belong to.
using Connections = std::unordered_map<const ReaderPool *, std::unique_ptr<Database>>;
QThreadStorage<Connections> connections;
QThreadStorage<Connections> connectionsToNow; // of those that answer of the past otherwise

constexpr int LongThreads = 2;

// What is asked most needs no pages where users are held in memory: the memory for that is saved here.
constexpr qint64 CacheBesideIndex = 4 << 20;

Database::Mode modeOf(const ReaderPool::Setup &setup)
{
    return setup.immutable ? Database::Immutable : Database::ReadOnly;
}

} // namespace

ReaderPool::ReaderPool(Setup setup)
    : m_setup(std::move(setup))
{
    m_threads.setMaxThreadCount(m_setup.moment ? 1 : m_setup.threads);
    m_longThreads.setMaxThreadCount(m_setup.moment ? 1 : LongThreads);
    m_threads.setExpiryTimeout(-1);
    if (m_setup.moment)
        m_longThreads.setExpiryTimeout(-1);
}

ReaderPool::~ReaderPool()
{
    for (QThreadPool *threads : {&m_threads, &m_longThreads}) {
        threads->clear();
        threads->waitForDone(); // ends the threads, and with them their connections
    }
}

int ReaderPool::answersOnMainThread()
{
    return Database::statementsOnMainThread();
}

Result<Rights> ReaderPool::rightsIn(Database &database)
{
    if (m_setup.operatorId.isEmpty())
        return m_setup.isNobody ? Rights() : Rights::unlimited();
    if (!m_setup.moment)
        return rightsNow(database);
    std::unique_ptr<Database> &now = connectionsToNow.localData()[this];
    if (!now || now->isBroken()) {
        auto opened = Database::open(m_setup.place.path, modeOf(m_setup));
        if (!opened)
            return tl::unexpected(opened.error());
        now = std::move(*opened);
    }
    if (const Result<void> begun = now->beginRead(); !begun)
        return tl::unexpected(begun.error());
    Result<Rights> rights = rightsNow(*now);
    now->rollback();
    return rights;
}

Result<Rights> ReaderPool::rightsNow(Database &database)
{
    const Result<QVariant> latest = database.value("trail.latest");
    if (!latest)
        return tl::unexpected(latest.error());
    const QMutexLocker locked(&m_lock);
    if (latest->toLongLong() == m_rightsEvent)
        return m_rights;
    Result<Operator> who = readOperator(database, m_setup.operatorId, {});
    if (!who && who.error().code != ErrorCode::OperatorNotFound) // one who may no longer sign in sees nothing any more
        return tl::unexpected(who.error());
    m_rights = who ? who->rights : Rights();
    m_rightsEvent = latest->toLongLong();
    return m_rights;
}

Result<std::unique_ptr<Database>> ReaderPool::open(const std::function<bool()> &cancelled, Wait wait) const
{
    if (m_setup.moment)
        return PastTables::open(m_setup.place.path, *m_setup.moment, cancelled, modeOf(m_setup));
    auto opened = Database::open(m_setup.place.path, modeOf(m_setup));
    if (!opened)
        return opened;
    if (wait == Wait::Long || m_setup.index) {
        if (const Result<void> set = (*opened)->setCache(wait == Wait::Long ? CacheOfLong : CacheBesideIndex); !set)
            return tl::unexpected(set.error());
    }
    if (wait == Wait::Long) {
        if (const Result<void> set = (*opened)->keepTemporaryOnDisk(); !set)
            return tl::unexpected(set.error());
    }
    return opened;
}

// What has broken is opened anew: a server may have been away for a while. Where that shows only now, nothing was asked yet.
Result<Database *> ReaderPool::connection(const std::function<bool()> &cancelled, Wait wait)
{
    std::unique_ptr<Database> &mine = connections.localData()[this];
    const bool wasOpen = mine && !mine->isBroken();
    Result<Database *> begun = begunOn(mine, cancelled, wait);
    if (!begun && wasOpen && mine && mine->isBroken())
        begun = begunOn(mine, cancelled, wait);
    return begun;
}

Result<Database *> ReaderPool::begunOn(std::unique_ptr<Database> &mine, const std::function<bool()> &cancelled, Wait wait)
{
    if (const Result<void> may = m_setup.before ? m_setup.before() : Result<void>(); !may)
        return tl::unexpected(may.error());
    if (mine && mine->isBroken())
        mine.reset();
    if (!mine) {
        if (!m_setup.place.isThere())
            return fail(ErrorCode::WorkspaceGone, m_setup.place.path);
        auto opened = open(cancelled, wait);
        if (!opened)
            return tl::unexpected(opened.error());
        if (!m_setup.place.isThere()) // it may have been another workspace by then
            return fail(ErrorCode::WorkspaceGone, m_setup.place.path);
        mine = std::move(*opened);
    }
    if (const Result<void> begun = mine->beginRead(); !begun)
        return tl::unexpected(begun.error());
    mine->setCancelled(cancelled);
    return mine.get();
}

void ReaderPool::release(Database &database)
{
    database.setCancelled({});
    database.rollback(); // ends the view; nothing was written
}

} // namespace muster
