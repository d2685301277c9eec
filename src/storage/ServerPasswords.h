// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace muster {

// Passwords for servers, in the memory of this program and nowhere else: neither in a location nor in the environment, which other
// programs can read. An account is what PostgresLocation::account says. May be used from any thread.
class ServerPasswords
{
public:
    static ServerPasswords &instance();

    void hold(const QString &account, const QString &password);
    std::optional<QByteArray> of(const QString &account) const;
    void forget(const QString &account, const QByteArray &tried); // unless another is held by now

    // Who is asked for what libpq does not know, on the thread that connects, which waits: once for each account, until a password
    // for it is held. Missing: nobody gave one; Wrong: what was tried does not let one in.
    enum class Want { Missing, Wrong };
    using Source = std::function<std::optional<QString>(const QString &account, Want want)>;
    void setSource(Source source);
    // Another one than was tried, which is held from now on.
    std::optional<QByteArray> ask(const QString &account, Want want, const QByteArray &tried);

    // Called on the thread that connects where no password that is known lets one in: once, until another is held.
    void setRefused(std::function<void(const QString &account)> refused);
    void refuse(const QString &account);

private:
    std::optional<QByteArray> another(const QString &account, const QByteArray &tried) const;

    QMutex m_asking; // one at a time: several connections of one workspace want the same
    mutable QMutex m_lock; // of what follows
    QHash<QString, QByteArray> m_held;
    QSet<QString> m_asked;
    QSet<QString> m_told;
    Source m_source;
    std::function<void(const QString &account)> m_refused;
};

} // namespace muster
