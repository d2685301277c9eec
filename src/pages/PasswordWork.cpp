// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PasswordWork.h"

#include "core/Password.h"
#include "exchange/PictureFile.h"
#include "core/ReadyFuture.h"

#include <QtConcurrentRun>

namespace muster {

constexpr int MostPasswords = 2; // at once
constexpr int MostWaiting = 200;
constexpr int MostWaitingOfOne = 20; // of an office behind one address

PasswordWork::PasswordWork()
{
    m_passwords.setMaxThreadCount(MostPasswords);
    m_pictures.setMaxThreadCount(1);
}

template <typename Answer>
QFuture<Result<Answer>> PasswordWork::run(const QString &who, QThreadPool &threads, std::function<Result<Answer>()> work)
{
    {
        const QMutexLocker locked(&m_waiting->lock);
        if (m_waiting->all >= MostWaiting || m_waiting->of.value(who) >= MostWaitingOfOne)
            return readyFuture(Result<Answer>(fail(ErrorCode::WorkspaceBusy)));
        ++m_waiting->all;
        ++m_waiting->of[who];
    }
    return QtConcurrent::run(&threads, [waiting = m_waiting, who, work = std::move(work)] {
        Result<Answer> done = work();
        const QMutexLocker locked(&waiting->lock);
        --waiting->all;
        if (--waiting->of[who] == 0)
            waiting->of.remove(who);
        return done;
    });
}

void PasswordWork::finish()
{
    for (QThreadPool *threads : {&m_passwords, &m_pictures}) {
        threads->clear();
        threads->waitForDone();
    }
}

QFuture<Result<QString>> PasswordWork::hash(const QString &who, const QString &password)
{
    return run<QString>(who, m_passwords, [password] { return Password::hash(password); });
}

QFuture<Result<QString>> PasswordWork::hashLike(const QString &who, const QString &form, const QString &password)
{
    return run<QString>(who, m_passwords, [form, password] { return Password::hashLike(form, password); });
}

QFuture<Result<QByteArray>> PasswordWork::picture(const QString &who, const QByteArray &given)
{
    return run<QByteArray>(who, m_pictures, [given] { return PictureFile::made(given); });
}

} // namespace muster
