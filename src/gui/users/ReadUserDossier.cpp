// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ReadUserDossier.h"

#include "storage/queries/FindUsers.h"
#include "storage/queries/Listing.h"

namespace muster {

Result<UserDossier> ReadUserDossier::answer(Reader &reader) const
{
    const auto user = UserById {userId}.answer(reader);
    if (!user)
        return tl::unexpected(user.error());
    const auto members = ListIds {{.table = Table::Members, .filters = {{Column::UserId, {userId}}}}}.answer(reader);
    if (!members)
        return tl::unexpected(members.error());
    auto memberships = ReadRows {Table::Members, members->ids}.answer(reader);
    if (!memberships)
        return tl::unexpected(memberships.error());
    auto access = WhyAccess {userId}.answer(reader);
    if (!access)
        return tl::unexpected(access.error());
    auto history = ReadHistory {userId}.answer(reader);
    if (!history)
        return tl::unexpected(history.error());
    return UserDossier {*user, *std::move(memberships), *std::move(access), *std::move(history)};
}

} // namespace muster
