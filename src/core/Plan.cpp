// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Plan.h"

namespace muster {

void Plan::list(const PlanItem &item)
{
    const int number = item.happens() ? happening : item.isIdle() ? idle : refused;
    if (number <= MaximumItems)
        items.append(item);
}

std::optional<Plan> Plan::ofAll(Plan some, const QVector<qint64> &stands)
{
    if (some.items.size() != stands.size())
        return std::nullopt;
    some.lookedAt = stands.size();
    some.happening = some.idle = some.refused = 0;
    for (const PlanItem &item : std::as_const(some.items)) {
        int &number = item.happens() ? some.happening : item.isIdle() ? some.idle : some.refused;
        number += int(stands.at(item.index));
    }
    return some;
}

} // namespace muster
