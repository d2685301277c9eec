// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "core/Result.h"
#include "core/SyncConnection.h"

namespace muster {

class Workspace;

// Prints the last runs of connections, the latest first, each with what it has written in the other system. NotAllowed.
Result<Exit> tellSyncJournal(Workspace &workspace, const QVector<SyncSettings> &connections, bool json);

} // namespace muster
