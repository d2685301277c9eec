// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace muster {

// All of them, in the order of the help.
const QList<Command> &commands();
const Command *findCommand(const QString &name);

} // namespace muster
