// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/secrets/Keychain.h"

#include <QFileInfo>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString Service = u"Muster"_s;
constexpr int Farewell = 200; // ms, for the thread at the end of the program

// QtKeychain does one thing after another, and all of it on the thread on which it was first asked: this one. It is never waited
// for without an end, nor deleted, nor are its jobs: where the keychain has died, there is one of them that never ends.
class Worker
{
public:
    static Worker &instance()
    {
        static Worker *const worker = new Worker;
        return *worker;
    }
    QObject *context() const { return m_context; }

private:
    Worker()
        : m_thread(new QThread)
        , m_context(new QObject)
    {
        m_context->moveToThread(m_thread);
        m_thread->start();
        qAddPostRoutine([] {
            instance().m_thread->quit();
            instance().m_thread->wait(Farewell);
        });
    }

    QThread *m_thread;
    QObject *m_context;
};

struct Pending
{
    QMutex lock;
    QWaitCondition heard;
    std::optional<Keychain::Answer> answer;
};

QMutex pendingLock;
std::shared_ptr<Pending> unanswered; // what was given up, and has not ended yet

bool isStuck()
{
    const QMutexLocker locked(&pendingLock);
    if (!unanswered)
        return false;
    const QMutexLocker answer(&unanswered->lock);
    return !unanswered->answer;
}

Keychain::Said saidBy(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return Keychain::Said::Done;
    case QKeychain::EntryNotFound:
        return Keychain::Said::NotThere;
    default:
        return Keychain::Said::Unavailable;
    }
}

template <typename Job, typename Prepare>
Keychain::Answer ask(const QString &name, std::chrono::milliseconds limit, Prepare prepare)
{
    if (isStuck())
        return {};
    const auto pending = std::make_shared<Pending>();
    QMetaObject::invokeMethod(Worker::instance().context(), [pending, name, prepare] {
        auto *job = new Job(Service); // deletes itself
        job->setKey(name);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, job, [pending, job] {
            Keychain::Answer answer {saidBy(*job)};
            if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                answer.secret = job->textData();
            const QMutexLocker locked(&pending->lock);
            pending->answer = answer;
            pending->heard.wakeAll();
        });
        job->start();
    }, Qt::QueuedConnection);
    const QDeadlineTimer end(limit);
    {
        const QMutexLocker locked(&pending->lock);
        while (!pending->answer && !end.hasExpired())
            pending->heard.wait(&pending->lock, end);
        if (pending->answer)
            return *pending->answer;
    }
    const QMutexLocker locked(&pendingLock);
    unanswered = pending;
    return {};
}

} // namespace

Keychain::Answer Keychain::read(const QString &name, std::chrono::milliseconds limit)
{
    return ask<QKeychain::ReadPasswordJob>(name, limit, [](QKeychain::ReadPasswordJob &) { });
}

Keychain::Answer Keychain::write(const QString &name, const QString &secret, std::chrono::milliseconds limit)
{
    return ask<QKeychain::WritePasswordJob>(name, limit, [secret](QKeychain::WritePasswordJob &job) { job.setTextData(secret); });
}

Keychain::Answer Keychain::remove(const QString &name, std::chrono::milliseconds limit)
{
    const Answer answer = ask<QKeychain::DeletePasswordJob>(name, limit, [](QKeychain::DeletePasswordJob &) { });
    return answer.said == Said::NotThere ? Answer {Said::Done} : answer;
}

QString Keychain::accountOfFile(const QString &path, const QString &address)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return address.toLower() + QChar(u' ') + (canonical.isEmpty() ? path : canonical);
}

QString Keychain::nameOf(const QString &account)
{
    return u"PostgreSQL "_s + account;
}

} // namespace muster
