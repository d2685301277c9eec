// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/SyncRun.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace muster {

class RememberedPasswords;
class WorkspaceContext;

// Plans a sync and carries it out, one at a time, on a thread of its own. The secret of the other system is read from the keychain, or was told.
class SyncWork : public QObject
{
    Q_OBJECT

public:
    SyncWork(WorkspaceContext &context, const QString &settingsFile);
    ~SyncWork() override; // waits until what is on its way has ended

    bool isBusy() const { return m_isBusy; }
    qint64 seen() const { return m_seen; } // of users and groups there, while it is planned
    qint64 waits() const { return m_waits; } // for how many milliseconds the other system is let alone, since it cannot answer now; 0: it is not
    void setSecret(const SyncSettings &settings, const QString &secret); // that was asked for; the keychain keeps it
    void plan(const SyncSettings &settings);
    void run(std::shared_ptr<SyncPlan> plan, const QString &reason);
    void cancel();

Q_SIGNALS:
    void changed(); // it works, or does no longer, or has seen more
    void secretWanted(const muster::SyncSettings &settings); // nobody knows it, or it is not taken
    void planned(const std::shared_ptr<muster::SyncPlan> &plan);
    void ran(const muster::SyncTally &tally);
    void failed(const muster::SyncTrouble &trouble);

private:
    template <typename T>
    using Promise = QPromise<SyncResult<T>>;

    void makePlan(const SyncSettings &settings);
    void fail(const SyncTrouble &trouble, const SyncSettings &settings);
    void setBusy(bool busy);
    void setSeen(qint64 seen);
    void setWaits(qint64 milliseconds);
    std::unique_ptr<RemoteDirectory> open(const SyncSettings &settings, const QString &secret, const std::function<bool()> &cancelled); // on any thread
    template <typename T>
    void start(std::function<SyncResult<T>(const std::function<bool()> &cancelled)> work, const SyncSettings &settings, void (SyncWork::*done)(const T &));

    WorkspaceContext &m_context;
    std::unique_ptr<RememberedPasswords> m_passwords;
    QHash<QString, QString> m_secrets; // by account
    QThreadPool m_thread;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_isBusy = false;
    qint64 m_seen = 0;
    qint64 m_waits = 0;
};

} // namespace muster
