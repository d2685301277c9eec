// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RowSource.h"

#include "cli/Await.h"
#include "storage/Workspace.h"
#include "storage/queries/Listing.h"

namespace muster {

namespace {

constexpr qsizetype PageSize = 2000;

} // namespace

Result<void> forEachPage(
    Workspace &workspace, const TableQuery &query, const std::function<void(const QVector<Row> &)> &take)
{
    const Result<Listing> listing = await(workspace.read(ListIds {query}));
    if (!listing)
        return tl::unexpected(listing.error());
    for (qsizetype from = 0; from < listing->ids.size(); from += PageSize) {
        const Result<QVector<Row>> rows
            = await(workspace.read(ReadRows {query.table, listing->ids.mid(from, PageSize)}));
        if (!rows)
            return tl::unexpected(rows.error());
        take(*rows);
    }
    return {};
}

} // namespace muster
