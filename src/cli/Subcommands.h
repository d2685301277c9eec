// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

namespace muster {

// All of them, in the order of the help.
const QList<Subcommand> &commands();
const Subcommand *findCommand(const QString &name);

} // namespace muster
