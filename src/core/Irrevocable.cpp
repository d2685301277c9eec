// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Irrevocable.h"

#include "core/FieldDefinition.h"

#include <algorithm>

namespace muster {

bool isIrrevocable(const ChangeSummary &summary)
{
    const Change &change = summary.first;
    return summary.count == 1 && change.verb == Verb::Edit && !change.set.isEmpty()
        && std::all_of(change.set.begin(), change.set.end(), [&change](const Values::Entry &entry) { return findField(change.object, entry.field)->is(FieldDefinition::Irrevocable); });
}

} // namespace muster
