// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PlanReport.h"

#include "cli/Terminal.h"
#include "texts/AccessText.h"
#include "texts/ChangeText.h"
#include "texts/ErrorText.h"
#include "texts/OwnLossText.h"

#include <algorithm>

namespace muster {

static constexpr qsizetype Lines = 100; // of each list

void PlanReport::print(const Plan &plan)
{
    muster::print(tr("%n change(s) would be made.", nullptr, plan.happening));
    if (plan.idle > 0)
        muster::print(tr("%n would change nothing.", nullptr, plan.idle));
    if (plan.refused > 0)
        muster::print(tr("%n would be refused:", nullptr, plan.refused));
    printRefusals(plan.items);
    for (const Error &violation : plan.violations)
        muster::print(tr("  Rule: %1").arg(errorText(violation)));
    if (plan.reasonNeeded)
        muster::print(tr("A setting of the workspace asks why: it would be refused without --reason."));
    if (plan.forgets)
        muster::print(tr("The names of users who would be deleted would leave history and the audit trail for good. This could not be taken back."));
    printAlong(plan);
    printAccess(plan);
}

void PlanReport::printRefusals(const QVector<PlanItem> &items)
{
    for (const PlanItem &item : items) {
        if (!item.isRefused())
            continue;
        const QString number = QString::number(item.index + 1);
        muster::print(item.name.isEmpty() ? tr("  %1. %2").arg(number, errorText(*item.refusal))
                                          : tr("  %1. %2: %3").arg(number, item.name, errorText(*item.refusal)));
    }
}

void PlanReport::printAlong(const Plan &plan)
{
    if (plan.alongCount == 0)
        return;
    muster::print(tr("%n change(s) would go along:", nullptr, int(plan.alongCount)));
    for (const AlongItem &item : plan.along.mid(0, Lines))
        muster::print(tr("  %1: %2").arg(changeText(item.change), item.name));
    printMore(plan.alongCount - std::min(plan.along.size(), Lines));
}

void PlanReport::printAccess(const Plan &plan)
{
    if (plan.ownLoss)
        muster::print(ownLossText(*plan.ownLoss));
    const AccessDifference &access = plan.access;
    for (const QString &text : accessTexts(access))
        muster::print(text + u'.');
    for (const AccessChange &change : access.items.mid(0, Lines))
        muster::print(tr("  %1, %2: %3 → %4", "user, project: before and after").arg(accessUser(change), accessProject(change), accessText(change.before), accessText(change.after)));
    qint64 said = 0;
    for (const AccessChange &change : access.items.mid(0, Lines))
        said += change.count;
    printMore(access.count() - said);
}

void PlanReport::printMore(qint64 count)
{
    if (count > 0)
        muster::print(tr("  and %n more; --json lists them.", nullptr, int(count)));
}

Exit PlanReport::exitOf(const Plan &plan)
{
    return plan.refused == 0 && plan.violations.isEmpty() && !plan.reasonNeeded ? Done : Failed;
}

void PlanReport::print(const Outcome &outcome)
{
    if (outcome.event == 0)
        muster::print(tr("Everything is so already; nothing was changed."));
    else
        muster::print(tr("%1, event %2.").arg(outcomeText(outcome), QString::number(outcome.event)));
    if (outcome.leftOut > 0)
        muster::print(tr("%n change(s) were refused and left out:", nullptr, outcome.leftOut));
    printRefusals(outcome.refused);
}

} // namespace muster
