// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "storage/Workspace.h"

namespace muster {

// How the audit trail names changes from here, and on whose behalf they are.
OpenOptions openOptions(const Invocation &invocation);

enum class OpenFor { Use, Judging, Links }; // the latter two: see OpenOptions::asItIs, OpenOptions::forLinks
Result<std::unique_ptr<Workspace>> openWorkspace(const Invocation &invocation, OpenFor purpose = OpenFor::Use);

} // namespace muster
