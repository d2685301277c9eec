// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/SyncConnection.h"
#include "net/sync/RemoteDirectory.h"

#include <functional>
#include <memory>

namespace muster {

// The other system of a connection, by what it speaks; null: its location is none. The secret goes to that system alone. It is asked nothing yet. `waits`: told, on whatever thread asks it, for how
// many milliseconds it is let alone since it cannot answer now; and when that is over: 0.
std::unique_ptr<RemoteDirectory> openDirectory(const SyncSettings &settings, const QString &secret, std::function<bool()> cancelled, std::function<void(qint64 milliseconds)> waits = {});

} // namespace muster
