// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PlanReport.h"

#include "cli/Terminal.h"
#include "texts/ChangeText.h"
#include "texts/ErrorText.h"

namespace muster {

void PlanReport::print(const Plan &plan)
{
    muster::print(tr("%n change(s) would be made.", nullptr, plan.happening));
    if (plan.idle > 0)
        muster::print(tr("%n would change nothing.", nullptr, plan.idle));
    if (plan.refused > 0)
        muster::print(tr("%n would be refused:", nullptr, plan.refused));
    for (const PlanItem &item : plan.items) {
        if (!item.isRefused())
            continue;
        const QString number = QString::number(item.index + 1);
        muster::print(item.name.isEmpty() ? tr("  %1. %2").arg(number, errorText(*item.refusal))
                                          : tr("  %1. %2: %3").arg(number, item.name, errorText(*item.refusal)));
    }
    for (const Error &violation : plan.violations)
        muster::print(tr("  Rule: %1").arg(errorText(violation)));
}

Exit PlanReport::exitOf(const Plan &plan)
{
    return plan.refused == 0 && plan.violations.isEmpty() ? Done : Failed;
}

void PlanReport::print(const Outcome &outcome)
{
    if (outcome.event == 0)
        muster::print(tr("Everything is so already; nothing was changed."));
    else
        muster::print(tr("%1, event %2.").arg(outcomeText(outcome), QString::number(outcome.event)));
}

} // namespace muster
