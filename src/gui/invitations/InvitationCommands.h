// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

class CommandSet;
class WorkspaceContext;

void addInvitationCommands(CommandSet &commands, WorkspaceContext &context);
QStringList invitationMenu(); // of a right click, by the ids of commands

} // namespace muster
