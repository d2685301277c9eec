// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ServerPasswords.h"

namespace muster {

ServerPasswords &ServerPasswords::instance()
{
    static ServerPasswords passwords;
    return passwords;
}

void ServerPasswords::hold(const QString &account, const QString &password)
{
    const QMutexLocker locked(&m_lock);
    m_held[account] = password.toUtf8();
    m_asked.remove(account);
    m_told.remove(account);
}

std::optional<QByteArray> ServerPasswords::of(const QString &account) const
{
    const QMutexLocker locked(&m_lock);
    const auto found = m_held.constFind(account);
    return found == m_held.cend() ? std::nullopt : std::optional(*found);
}

void ServerPasswords::forget(const QString &account, const QByteArray &tried)
{
    const QMutexLocker locked(&m_lock);
    if (m_held.value(account) == tried)
        m_held.remove(account);
}

void ServerPasswords::setSource(Source source)
{
    const QMutexLocker locked(&m_lock);
    m_source = std::move(source);
    m_asked.clear();
}

std::optional<QByteArray> ServerPasswords::another(const QString &account, const QByteArray &tried) const
{
    const std::optional<QByteArray> held = of(account);
    return held == tried ? std::nullopt : held;
}

std::optional<QByteArray> ServerPasswords::ask(const QString &account, Want want, const QByteArray &tried)
{
    const QMutexLocker asking(&m_asking);
    if (const auto found = another(account, tried)) // somebody was asked meanwhile
        return found;
    Source source;
    {
        const QMutexLocker locked(&m_lock);
        if (!m_source || m_asked.contains(account))
            return {};
        m_asked.insert(account);
        source = m_source;
    }
    if (const std::optional<QString> found = source(account, want)) {
        const QMutexLocker locked(&m_lock);
        m_held[account] = found->toUtf8();
    }
    return another(account, tried);
}

void ServerPasswords::setRefused(std::function<void(const QString &account)> refused)
{
    const QMutexLocker locked(&m_lock);
    m_refused = std::move(refused);
}

void ServerPasswords::refuse(const QString &account)
{
    std::function<void(const QString &)> refused;
    {
        const QMutexLocker locked(&m_lock);
        if (m_told.contains(account))
            return;
        m_told.insert(account);
        refused = m_refused;
    }
    if (refused)
        refused(account);
}

} // namespace muster
