// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/CleanReason.h"

#include "core/FieldDefinition.h"
#include "core/Text.h"

namespace muster {

Result<EventHeader> withCleanReason(EventHeader header)
{
    const Result<QString> reason = header.undoes ? Result<QString>(visibleText(header.reason)) : cleanText(header.reason, keyOf(Field::Reason), LongestReason);
    if (!reason)
        return tl::unexpected(reason.error());
    header.reason = *reason;
    return header;
}

} // namespace muster
