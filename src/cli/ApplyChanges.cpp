// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ApplyChanges.h"

#include "cli/Await.h"
#include "cli/PlanJson.h"
#include "cli/PlanReport.h"
#include "cli/Terminal.h"
#include "storage/Workspace.h"
#include "storage/mails/FindReturned.h"
#include "texts/ReturnedText.h"

namespace muster {

// Before mail goes again to an address from which it came back. Whoever may not know of it is told nothing.
static void warnOfReturned(Workspace &workspace, const QVector<Change> &changes)
{
    const FindReturned find = FindReturned::before(changes);
    if (find.isNothing())
        return;
    if (const Result<QVector<ReturnedMail>> mails = await(workspace.read(find)); mails && !mails->isEmpty())
        complain(returnedText(*mails, QLocale()));
}

Result<Outcome> applyChanges(Workspace &workspace, std::shared_ptr<ChangeSource> changes, const EventHeader &header, OnRefusal onRefusal)
{
    const qint64 before = workspace.ownEvent();
    const Result<Outcome> outcome = await(workspace.apply(std::move(changes), header, onRefusal));
    const bool tooLate = !outcome && outcome.error().code == ErrorCode::Cancelled && workspace.ownEvent() > before;
    return tooLate ? Result<Outcome>(workspace.ownOutcome()) : outcome;
}

Result<Outcome> applyChanges(Workspace &workspace, const ChangeSet &set, OnRefusal onRefusal)
{
    return applyChanges(workspace, std::make_shared<ChangeList>(set.changes), headerOf(set), onRefusal);
}

Result<Exit> applyAndPrint(Workspace &workspace, std::shared_ptr<ChangeSource> changes, const EventHeader &header, OnRefusal onRefusal)
{
    const Result<Outcome> outcome = applyChanges(workspace, std::move(changes), header, onRefusal);
    if (!outcome)
        return tl::unexpected(outcome.error());
    PlanReport::print(*outcome);
    return Done;
}

Result<Exit> applyAndPrint(Workspace &workspace, const ChangeSet &set)
{
    warnOfReturned(workspace, set.changes);
    return applyAndPrint(workspace, std::make_shared<ChangeList>(set.changes), headerOf(set));
}

Result<Exit> previewAndPrint(Workspace &workspace, const ChangeSet &set)
{
    return previewAndPrint(workspace, std::make_shared<ChangeList>(set.changes), headerOf(set));
}

Result<Exit> previewAndPrint(Workspace &workspace, std::shared_ptr<ChangeSource> changes, const EventHeader &header, bool json)
{
    Result<Plan> plan = await(workspace.preview(std::move(changes), header));
    if (!plan)
        return tl::unexpected(plan.error());
    plan->reasonNeeded = plan->reasonNeeded && header.reason.isEmpty();
    printPlan(*plan, json);
    QVector<Change> looked;
    for (const PlanItem &item : plan->items)
        looked.append(item.change);
    warnOfReturned(workspace, looked);
    return PlanReport::exitOf(*plan);
}

void printPlan(const Plan &plan, bool json)
{
    if (json)
        printRaw(toJsonText(plan) + '\n');
    else
        PlanReport::print(plan);
}

} // namespace muster
