// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/FindMends.h"

#include "gui/commands/MendProject.h"
#include "storage/queries/Listing.h"

namespace muster {

// Users stand for all the projects where they are misconfigured.
static Result<QVector<FindMends::Place>> placesOf(const FindMends::Place &place, Reader &reader)
{
    if (!place.projectId.isEmpty())
        return QVector<FindMends::Place> {place};
    const TableQuery query {Table::Misconfigurations, {}, {{Column::UserId, {place.userId}}}, {}};
    const auto listing = ListIds {query}.answer(reader);
    if (!listing)
        return tl::unexpected(listing.error());
    const auto rows = ReadRows {Table::Misconfigurations, listing->ids}.answer(reader);
    if (!rows)
        return tl::unexpected(rows.error());
    QVector<FindMends::Place> places;
    for (const Row &row : *rows) {
        const AssignmentRef stray = strayRef(row);
        places.append({stray.project, stray.projectId, place.userId, {}});
    }
    return places;
}

Result<FindMends::Answer> FindMends::answer(Reader &reader) const
{
    Answer all;
    for (const Place &wanted : places) {
        const auto found = placesOf(wanted, reader);
        if (!found)
            return tl::unexpected(found.error());
        for (const Place &place : *found) {
            const auto mends = MendProject(reader, place.project, place.projectId).mend(place);
            if (!mends)
                return tl::unexpected(mends.error());
            for (qsizetype i = 0; i < mends->changes.size(); ++i) {
                if (all.changes.contains(mends->changes.at(i)))
                    continue;
                all.changes << mends->changes.at(i);
                all.sentences << mends->sentences.at(i);
            }
        }
    }
    return all;
}

} // namespace muster
