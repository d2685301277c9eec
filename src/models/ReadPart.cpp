// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReadPart.h"

namespace muster {

Result<Part> ReadPart::answer(Reader &reader) const
{
    Result<Listing> listing = ListIds {query, limit, limit > 0}.answer(reader);
    if (!listing)
        return tl::unexpected(listing.error());
    Part part {*std::move(listing), {}, {}};
    part.change = ListChange::between(before, part.listing.ids, mostCompared);
    const QVector<qint64> wanted = part.listing.ids.mid(first, count);
    if (wanted.isEmpty() || count <= 0)
        return part;
    Result<QVector<Row>> rows = ReadRows {query.table, wanted}.answer(reader);
    if (!rows)
        return tl::unexpected(rows.error());
    part.rows = *std::move(rows);
    return part;
}

} // namespace muster
