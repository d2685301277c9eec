// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/CleanReason.h"

#include "core/FieldDefinition.h"
#include "core/Text.h"

namespace muster {

Result<ChangeSet> withCleanReason(ChangeSet set)
{
    const Result<QString> reason = set.undoes ? Result<QString>(visibleText(set.reason)) : cleanText(set.reason, keyOf(Field::Reason), LongestReason);
    if (!reason)
        return tl::unexpected(reason.error());
    set.reason = *reason;
    return set;
}

} // namespace muster
