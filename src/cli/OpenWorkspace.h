// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "storage/Workspace.h"

namespace muster {

// How the audit trail names changes from here, and on whose behalf they are.
OpenOptions openOptions(const Invocation &invocation);

enum class OpenFor { Use, Judging, Links }; // the latter two: see OpenOptions::asItIs, OpenOptions::forLinks
Result<std::unique_ptr<Workspace>> openWorkspace(const Invocation &invocation, OpenFor purpose = OpenFor::Use);

// The option --as-of of commands that only look: the workspace as it was at the end of a day (OpenOptions::asOf).
QCommandLineOption asOfOption();
Result<qint64> endOfDay(const QString &day); // one up to today, written as ISO 8601 has it; InvalidValue
Result<std::unique_ptr<Workspace>> openAsOf(const Invocation &invocation); // as of now where the option is not set; InvalidValue

} // namespace muster
