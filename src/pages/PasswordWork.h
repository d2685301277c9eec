// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QFuture>
#include <QHash>
#include <QMutex>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace muster {

// Passwords are worked on elsewhere, few at once, since each takes 64 MiB and a good part of a second; and pictures, which take more. Who comes when very many wait, or has several that wait, is told to come again (WorkspaceBusy).
class PasswordWork
{
public:
    PasswordWork();

    void finish(); // waits for what is running: whoever asked for it has to be there still

    // `who`: see Limiter::keyOf.
    QFuture<Result<QString>> hash(const QString &who, const QString &password);
    QFuture<Result<QString>> hashLike(const QString &who, const QString &form, const QString &password);
    QFuture<Result<QByteArray>> picture(const QString &who, const QByteArray &given);

private:
    template <typename Answer>
    QFuture<Result<Answer>> run(const QString &who, QThreadPool &threads, std::function<Result<Answer>()> work);

    QThreadPool m_passwords;
    QThreadPool m_pictures;
    struct Waiting
    {
        QMutex lock;
        QHash<QString, int> of; // by who
        int all = 0;
    };
    std::shared_ptr<Waiting> m_waiting = std::make_shared<Waiting>();
};

} // namespace muster
