// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "storage/audit/ChainHeadStore.h"

namespace muster {

// What stands before every door that writes: that the audit trail is the one that was seen last on this computer (A1).
struct TrailGuard
{
    QString place; // path of the workspace
    QString tenant; // Tenant ID of the workspace
    ChainHeadStore heads;

    // The head that was seen last here: asked for before the view of the workspace begins that it is compared with.
    ChainHead known() const { return heads.known(); }

    // That head, where it is not in the trail and the event is the one that accepts this; empty where all is well. Everything
    // else is refused: TrailSuspect, AnotherTenant.
    Result<QString> check(Database &database, const EventHeader &header, const ChainHead &known) const;
};

} // namespace muster
