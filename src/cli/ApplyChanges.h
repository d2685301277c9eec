// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "core/ChangeSource.h"
#include "core/Plan.h"
#include "core/Result.h"

namespace muster {

class Workspace;

// Applies and waits. Who cancels too late is told what was done, not that nothing was.
Result<Outcome> applyChanges(Workspace &workspace, std::shared_ptr<ChangeSource> changes, const EventHeader &header, OnRefusal onRefusal = OnRefusal::Stop);
Result<Outcome> applyChanges(Workspace &workspace, const ChangeSet &set, OnRefusal onRefusal = OnRefusal::Stop);

// The same, said on the terminal; and what would happen.
Result<Exit> applyAndPrint(Workspace &workspace, std::shared_ptr<ChangeSource> changes, const EventHeader &header, OnRefusal onRefusal = OnRefusal::Stop);
Result<Exit> applyAndPrint(Workspace &workspace, const ChangeSet &set);
Result<Exit> previewAndPrint(Workspace &workspace, std::shared_ptr<ChangeSource> changes, const EventHeader &header, bool json = false);
Result<Exit> previewAndPrint(Workspace &workspace, const ChangeSet &set);
void printPlan(const Plan &plan, bool json);

} // namespace muster
