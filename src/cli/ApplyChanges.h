// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"
#include "core/Result.h"

namespace muster {

class Workspace;

// Applies and waits. Who cancels too late is told what was done, not that nothing was.
Result<Outcome> applyChanges(Workspace &workspace, const ChangeSet &set);

} // namespace muster
