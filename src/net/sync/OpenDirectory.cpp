// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/OpenDirectory.h"

#include "net/scim/ScimDirectory.h"

namespace muster {

std::unique_ptr<RemoteDirectory> openDirectory(const SyncSettings &settings, const QString &secret, std::function<bool()> cancelled)
{
    std::optional<ScimConnection> connection = settings.kind == SyncSettings::Kind::Scim ? ScimConnection::parse(settings.location) : std::nullopt;
    if (!connection)
        return nullptr;
    if (!settings.profile.isEmpty())
        connection->profile = settings.profile;
    auto directory = std::make_unique<ScimDirectory>(*connection, secret);
    directory->setCancelled(std::move(cancelled));
    return directory;
}

} // namespace muster
