// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/RedoCommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/PlanReport.h"

using namespace Qt::StringLiterals;

namespace muster {

Command RedoCommand::definition()
{
    Command command {u"redo"_s, {}, 0, 0, true, tr("Does again what the operator’s latest undo took back.")};
    command.run = run;
    return command;
}

Result<Exit> RedoCommand::run(const Invocation &invocation)
{
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<Outcome> outcome = await((*workspace)->redo());
    if (!outcome)
        return tl::unexpected(outcome.error());
    PlanReport::print(*outcome);
    return Done;
}

} // namespace muster
