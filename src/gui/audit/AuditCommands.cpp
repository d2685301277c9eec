// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit/AuditCommands.h"

#include "gui/audit/UndoEventCommand.h"
#include "gui/audit/VerifyCommand.h"
#include "gui/commands/CommandSet.h"

namespace muster {

void addAuditCommands(CommandSet &commands, WorkspaceContext &context)
{
    commands.add(std::make_unique<UndoEventCommand>(context));
    commands.add(std::make_unique<VerifyCommand>(context));
}

} // namespace muster
