// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/SyncWork.h"

#include "gui/shell/RememberedPasswords.h"
#include "gui/shell/SettingsFile.h"
#include "gui/shell/WorkspaceContext.h"
#include "net/sync/OpenDirectory.h"
#include "net/sync/SyncChanges.h"
#include "net/sync/SyncPlanner.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <atomic>

namespace muster {

SyncWork::SyncWork(WorkspaceContext &context, const QString &settingsFile)
    : m_context(context)
    , m_passwords(std::make_unique<RememberedPasswords>(settingsFile.isEmpty() ? muster::settingsFile() : settingsFile))
{
    m_thread.setMaxThreadCount(1);
    connect(m_passwords.get(), &RememberedPasswords::notKept, this, [this] {
        m_context.say(tr("The secret is not remembered: nothing on this computer that keeps passwords answers."));
    });
}

SyncWork::~SyncWork()
{
    cancel();
    m_thread.waitForDone();
}

void SyncWork::setSecret(const SyncSettings &settings, const QString &secret)
{
    m_secrets.insert(settings.account(), secret);
    m_passwords->keep(settings.account(), secret, true);
}

void SyncWork::setBusy(bool busy)
{
    m_isBusy = busy;
    m_seen = 0;
    m_waits = 0;
    Q_EMIT changed();
}

void SyncWork::setSeen(qint64 seen)
{
    m_seen = seen;
    Q_EMIT changed();
}

void SyncWork::setWaits(qint64 milliseconds)
{
    m_waits = milliseconds;
    Q_EMIT changed();
}

std::unique_ptr<RemoteDirectory> SyncWork::open(const SyncSettings &settings, const QString &secret, const std::function<bool()> &cancelled)
{
    return openDirectory(settings, secret, cancelled, [this](qint64 milliseconds) { QMetaObject::invokeMethod(this, [this, milliseconds] { setWaits(m_isBusy ? milliseconds : 0); }, Qt::QueuedConnection); });
}

void SyncWork::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void SyncWork::plan(const SyncSettings &settings)
{
    if (m_isBusy)
        return;
    if (m_secrets.contains(settings.account()))
        return makePlan(settings);
    setBusy(true); // the keychain may take its time
    m_passwords->read(settings.account(), [this, settings](const std::optional<QString> &secret) {
        setBusy(false);
        if (!secret)
            return Q_EMIT secretWanted(settings);
        m_secrets.insert(settings.account(), *secret);
        makePlan(settings);
    });
}

// A secret that is not taken is asked for anew.
void SyncWork::fail(const SyncTrouble &trouble, const SyncSettings &settings)
{
    if (trouble.answer && trouble.answer->step == RemoteAnswer::Step::Refused)
        m_secrets.remove(settings.account());
    Q_EMIT failed(trouble);
}

template <typename T>
void SyncWork::start(std::function<SyncResult<T>(const std::function<bool()> &)> work, const SyncSettings &settings, void (SyncWork::*done)(const T &))
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    setBusy(true);
    auto *watcher = new QFutureWatcher<SyncResult<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, settings, done] {
        watcher->deleteLater();
        setBusy(false);
        const SyncResult<T> result = watcher->result();
        if (result)
            Q_EMIT(this->*done)(*result);
        else
            fail(result.error(), settings);
    });
    watcher->setFuture(QtConcurrent::run(&m_thread, [work = std::move(work), cancelled = m_cancelled] { return work([cancelled] { return cancelled->load(); }); }));
}

// With what the workspace says to it: who reads a plan sees what it will not take.
void SyncWork::makePlan(const SyncSettings &settings)
{
    start<std::shared_ptr<SyncPlan>>(
        [this, &workspace = m_context.workspace(), settings, secret = m_secrets.value(settings.account())](const std::function<bool()> &cancelled) -> SyncResult<std::shared_ptr<SyncPlan>> {
            const std::unique_ptr<RemoteDirectory> there = open(settings, secret, cancelled);
            if (!there)
                return tl::unexpected(SyncTrouble::of(Error {ErrorCode::ConnectionMalformed, {settings.name, settings.location}}));
            SyncPlanner planner(workspace, *there, settings);
            planner.setCancelled(cancelled);
            planner.setTold([this](qint64 seen) { QMetaObject::invokeMethod(this, [this, seen] { setSeen(seen); }, Qt::QueuedConnection); });
            const SyncResult<std::shared_ptr<SyncPlan>> plan = planner.plan();
            if (!plan)
                return plan;
            const Result<Plan> judged = previewSync(workspace, *plan);
            return judged ? plan : SyncResult<std::shared_ptr<SyncPlan>>(tl::unexpected(SyncTrouble::of(judged.error())));
        },
        settings, &SyncWork::planned);
}

void SyncWork::run(std::shared_ptr<SyncPlan> plan, const QString &reason)
{
    if (m_isBusy)
        return;
    const SyncSettings settings = plan->settings();
    start<SyncTally>(
        [this, &workspace = m_context.workspace(), plan, reason, settings, secret = m_secrets.value(settings.account())](const std::function<bool()> &cancelled) -> SyncResult<SyncTally> {
            const std::unique_ptr<RemoteDirectory> there = open(settings, secret, cancelled);
            if (!there)
                return tl::unexpected(SyncTrouble::of(Error {ErrorCode::ConnectionMalformed, {settings.name, settings.location}}));
            SyncRun run(workspace, *there, plan);
            run.setReason(reason);
            run.setCancelled(cancelled);
            return run.run();
        },
        settings, &SyncWork::ran);
}

} // namespace muster
