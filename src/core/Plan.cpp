// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Plan.h"

namespace muster {

void Plan::list(const PlanItem &item)
{
    const int number = item.happens() ? happening : item.isIdle() ? idle : refused;
    if (number <= MaximumItems)
        items.append(item);
}

} // namespace muster
