// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/UndoSubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/PlanReport.h"
#include "cli/Terminal.h"

using namespace Qt::StringLiterals;

namespace muster {

Subcommand UndoSubcommand::definition()
{
    Subcommand command {
        u"undo"_s, tr("[EVENT]"), 0, 1, true, tr("Takes back the operator’s latest event, or the one that is named.")};
    command.run = run;
    return command;
}

Result<Exit> UndoSubcommand::run(const Invocation &invocation)
{
    const QString wanted = invocation.arguments.value(0);
    const qint64 event = wanted.toLongLong();
    if (!wanted.isEmpty() && event <= 0) {
        complain(tr("“%1” is not the number of an event. “musterctl list events” shows them.").arg(wanted));
        return WrongUsage;
    }
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<Outcome> outcome = await((*workspace)->undo(event));
    if (!outcome)
        return tl::unexpected(outcome.error());
    PlanReport::print(*outcome);
    return Done;
}

} // namespace muster
