// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QFuture>
#include <QString>
#include <QThreadPool>

namespace muster {

// Passwords are worked on elsewhere, few at once, since each takes 64 MiB and a good part of a second; and pictures, which take more. Who comes when very many wait is told to come again (WorkspaceBusy).
class PasswordWork
{
public:
    PasswordWork();

    QFuture<Result<QString>> hash(const QString &password);
    QFuture<Result<QString>> hashLike(const QString &form, const QString &password);
    QFuture<Result<QByteArray>> picture(const QByteArray &given);

private:
    template <typename Answer>
    QFuture<Result<Answer>> run(QThreadPool &threads, std::function<Result<Answer>()> work);

    QThreadPool m_passwords;
    QThreadPool m_pictures;
    std::shared_ptr<std::atomic_int> m_waiting = std::make_shared<std::atomic_int>(0);
};

} // namespace muster
