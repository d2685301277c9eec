// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

class CommandSet;
class WorkspaceContext;

// The commands of the audit page: "audit.undo", "audit.verify".
void addAuditCommands(CommandSet &commands, WorkspaceContext &context);

} // namespace muster
