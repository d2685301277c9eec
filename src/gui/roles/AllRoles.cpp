// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roles/AllRoles.h"

#include "storage/queries/Listing.h"

namespace muster {

Result<QVector<Row>> AllRoles::answer(Reader &reader) const
{
    const Result<Listing> all = ListIds {{.table = Table::Roles}, 0}.answer(reader);
    return all ? ReadRows {Table::Roles, all->ids}.answer(reader) : tl::unexpected(all.error());
}

} // namespace muster
