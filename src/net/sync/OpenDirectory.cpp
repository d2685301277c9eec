// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/OpenDirectory.h"

#ifdef MUSTER_HAS_LDAP
#include "net/ldap/LdapConnection.h"
#include "net/ldap/LdapDirectory.h"
#endif
#include "net/scim/ScimDirectory.h"

namespace muster {

namespace {

std::unique_ptr<RemoteDirectory> openScim(const SyncSettings &settings, const QString &secret, std::function<bool()> cancelled, std::function<void(qint64)> waits)
{
    std::optional<ScimConnection> connection = ScimConnection::parse(settings.location);
    if (!connection)
        return nullptr;
    if (!settings.profile.isEmpty())
        connection->profile = settings.profile;
    auto directory = std::make_unique<ScimDirectory>(*connection, secret);
    directory->setCancelled(std::move(cancelled));
    directory->setWaits(std::move(waits));
    return directory;
}

std::unique_ptr<RemoteDirectory> openLdap(const SyncSettings &settings, const QString &secret, std::function<bool()> cancelled)
{
#ifdef MUSTER_HAS_LDAP
    const std::optional<LdapConnection> connection = LdapConnection::parse(settings.location);
    if (!connection)
        return nullptr;
    auto directory = std::make_unique<LdapDirectory>(*connection, secret);
    directory->setCancelled(std::move(cancelled));
    return directory;
#else
    Q_UNUSED(settings);
    Q_UNUSED(secret);
    Q_UNUSED(cancelled);
    return nullptr;
#endif
}

} // namespace

std::unique_ptr<RemoteDirectory> openDirectory(const SyncSettings &settings, const QString &secret, std::function<bool()> cancelled, std::function<void(qint64)> waits)
{
    return settings.kind == SyncSettings::Kind::Ldap ? openLdap(settings, secret, std::move(cancelled)) : openScim(settings, secret, std::move(cancelled), std::move(waits));
}

} // namespace muster
