// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ReadUser.h"

#include "storage/queries/Listing.h"

namespace muster {

Result<UserRef> ReadUser::answer(Reader &reader) const
{
    const auto ids = FindIds {Table::Users, {userId}}.answer(reader);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto rows = ReadRows {Table::Users, *ids}.answer(reader);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return fail(ErrorCode::UserNotFound, userId);
    return userRef(rows->first());
}

} // namespace muster
