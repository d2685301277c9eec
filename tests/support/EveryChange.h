// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportSource.h"

namespace muster {

// All that an import does, as a set.
inline ChangeSet everyChange(const std::shared_ptr<const ImportPlan> &plan)
{
    ChangeSet set;
    ImportSource source(plan);
    for (Result<std::optional<Change>> change = source.next(); change && *change; change = source.next())
        set.changes.append(**change);
    return set;
}

} // namespace muster
