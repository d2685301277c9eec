// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PasswordWork.h"

#include "core/Password.h"
#include "exchange/PictureFile.h"

#include <QtConcurrentRun>

namespace muster {

constexpr int MostPasswords = 2; // at once
constexpr int MostWaiting = 100;

PasswordWork::PasswordWork()
{
    m_passwords.setMaxThreadCount(MostPasswords);
    m_pictures.setMaxThreadCount(1);
}

template <typename Answer>
QFuture<Result<Answer>> PasswordWork::run(QThreadPool &threads, std::function<Result<Answer>()> work)
{
    if (*m_waiting >= MostWaiting)
        return QtFuture::makeReadyFuture(Result<Answer>(fail(ErrorCode::WorkspaceBusy)));
    ++*m_waiting;
    return QtConcurrent::run(&threads, [waiting = m_waiting, work = std::move(work)] {
        Result<Answer> done = work();
        --*waiting;
        return done;
    });
}

QFuture<Result<QString>> PasswordWork::hash(const QString &password)
{
    return run<QString>(m_passwords, [password] { return Password::hash(password); });
}

QFuture<Result<QString>> PasswordWork::hashLike(const QString &form, const QString &password)
{
    return run<QString>(m_passwords, [form, password] { return Password::hashLike(form, password); });
}

QFuture<Result<QByteArray>> PasswordWork::picture(const QByteArray &given)
{
    return run<QByteArray>(m_pictures, [given] { return PictureFile::made(given); });
}

} // namespace muster
