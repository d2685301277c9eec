// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/SyncConnection.h"

namespace muster {

class CommandSet;
class WorkspaceContext;

void addSyncCommands(CommandSet &commands, WorkspaceContext &context);

QVector<SyncSettings> connectionsOf(const WorkspaceContext &context); // in the order of their names
void openConnection(WorkspaceContext &context, const QString &name); // blank: another one
void removeConnection(WorkspaceContext &context, const QString &name);

} // namespace muster
