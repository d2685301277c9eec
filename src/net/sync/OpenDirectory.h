// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/SyncConnection.h"
#include "net/sync/RemoteDirectory.h"

#include <functional>
#include <memory>

namespace muster {

// The other system of a connection, by what it speaks; null: its location is none. The secret goes to that system alone. It is asked nothing yet.
std::unique_ptr<RemoteDirectory> openDirectory(const SyncSettings &settings, const QString &secret, std::function<bool()> cancelled);

} // namespace muster
