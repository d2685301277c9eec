// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/RedoSubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/PlanReport.h"

using namespace Qt::StringLiterals;

namespace muster {

Subcommand RedoSubcommand::definition()
{
    Subcommand command {u"redo"_s, {}, 0, 0, true, tr("Does again what the operator’s latest undo took back.")};
    command.run = run;
    return command;
}

Result<Exit> RedoSubcommand::run(const Invocation &invocation)
{
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<Outcome> outcome = await((*workspace)->redo(invocation.reason));
    if (!outcome)
        return tl::unexpected(outcome.error());
    PlanReport::print(*outcome);
    return Done;
}

} // namespace muster
