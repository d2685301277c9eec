// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ApplyChanges.h"

#include "cli/Await.h"
#include "cli/PlanReport.h"
#include "storage/Workspace.h"

namespace muster {

Result<Outcome> applyChanges(Workspace &workspace, const ChangeSet &set)
{
    const qint64 before = workspace.ownEvent();
    const Result<Outcome> outcome = await(workspace.apply(set));
    const bool tooLate = !outcome && outcome.error().code == ErrorCode::Cancelled && workspace.ownEvent() > before;
    return tooLate ? Result<Outcome>(workspace.ownOutcome()) : outcome;
}

Result<Exit> applyAndPrint(Workspace &workspace, const ChangeSet &set)
{
    const Result<Outcome> outcome = applyChanges(workspace, set);
    if (!outcome)
        return tl::unexpected(outcome.error());
    PlanReport::print(*outcome);
    return Done;
}

Result<Exit> previewAndPrint(Workspace &workspace, const ChangeSet &set)
{
    const Result<Plan> plan = await(workspace.preview(set));
    if (!plan)
        return tl::unexpected(plan.error());
    PlanReport::print(*plan);
    return PlanReport::exitOf(*plan);
}

} // namespace muster
