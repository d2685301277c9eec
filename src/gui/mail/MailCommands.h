// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

class CommandSet;
class WorkspaceContext;

// What can be done with mails that wait, went or did not go.
void addMailCommands(CommandSet &commands, WorkspaceContext &context);

} // namespace muster
