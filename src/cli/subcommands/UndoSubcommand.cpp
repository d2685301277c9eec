// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/UndoSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/PlanReport.h"
#include "cli/Terminal.h"
#include "texts/ErrorText.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isAboutLater(const Error &error)
{
    return error.code == ErrorCode::UndoTakesAlong || error.code == ErrorCode::UndoDeletesAccount;
}

Result<Exit> dryRun(Workspace &workspace, qint64 event, bool json)
{
    const Result<UndoPlan> plan = await(workspace.previewUndo(event));
    if (!plan)
        return tl::unexpected(plan.error());
    printPlan(plan->plan, json);
    return PlanReport::exitOf(plan->plan);
}

// What the operator has not asked for is said before it is refused.
Result<Exit> refuse(Workspace &workspace, qint64 event, const Error &error)
{
    if (!isAboutLater(error))
        return tl::unexpected(error);
    if (const Result<UndoPlan> plan = await(workspace.previewUndo(event)))
        PlanReport::print(plan->plan);
    complain(UndoSubcommand::tr("%1 Nothing was undone; --with-later does it all the same.").arg(errorText(error)));
    return Failed;
}

} // namespace

Subcommand UndoSubcommand::definition()
{
    Subcommand command {
        u"undo"_s, tr("[EVENT]"), 0, 1, true, tr("Takes back the operator’s latest event, or the one that is named.")};
    command.options = {
        {u"dry-run"_s, tr("Only say what would happen, what goes along, and whether it takes something from the account you work as.")},
        {u"json"_s, tr("With --dry-run: as one JSON object.")},
        {u"with-later"_s, tr("Also take back what was built on it later, and delete accounts that are in use.")},
        {u"partial"_s, tr("Take back all that can still be, and say what cannot.")},
    };
    command.run = run;
    return command;
}

Result<Exit> UndoSubcommand::run(const Invocation &invocation)
{
    if (invocation.options.isSet(u"json"_s) && !invocation.options.isSet(u"dry-run"_s)) {
        complain(tr("--json goes with --dry-run. See “musterctl help undo”."));
        return WrongUsage;
    }
    const QString wanted = invocation.arguments.value(0);
    const qint64 event = wanted.toLongLong();
    if (!wanted.isEmpty() && event <= 0) {
        complain(tr("“%1” is not the number of an event. “musterctl list events” shows them.").arg(wanted));
        return WrongUsage;
    }
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (invocation.options.isSet(u"dry-run"_s))
        return dryRun(**workspace, event, invocation.options.isSet(u"json"_s));
    const UndoOptions options {invocation.options.isSet(u"with-later"_s), invocation.options.isSet(u"partial"_s) ? OnRefusal::PassOver : OnRefusal::Stop, invocation.reason};
    const Result<Outcome> outcome = await((*workspace)->undo(event, options));
    if (!outcome)
        return refuse(**workspace, event, outcome.error());
    PlanReport::print(*outcome);
    return Done;
}

} // namespace muster
