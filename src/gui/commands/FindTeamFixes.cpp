// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/FindTeamFixes.h"

#include "gui/commands/ProjectTeamFixes.h"
#include "storage/queries/Listing.h"

namespace muster {

// Users stand for all the projects where they are misconfigured.
static Result<QVector<FindTeamFixes::Place>> placesOf(const FindTeamFixes::Place &place, Reader &reader)
{
    if (!place.projectId.isEmpty())
        return QVector<FindTeamFixes::Place> {place};
    const TableQuery query {Table::Misconfigurations, {}, {{Column::UserId, {place.userId}}}, {}};
    const auto listing = ListIds {query}.answer(reader);
    if (!listing)
        return tl::unexpected(listing.error());
    const auto rows = ReadRows {Table::Misconfigurations, listing->ids}.answer(reader);
    if (!rows)
        return tl::unexpected(rows.error());
    QVector<FindTeamFixes::Place> places;
    for (const Row &row : *rows) {
        const AssignmentRef stray = strayRef(row);
        places.append({stray.project, stray.projectId, place.userId, {}});
    }
    return places;
}

Result<FindTeamFixes::Answer> FindTeamFixes::answer(Reader &reader) const
{
    Answer all;
    for (const Place &wanted : places) {
        const auto found = placesOf(wanted, reader);
        if (!found)
            return tl::unexpected(found.error());
        for (const Place &place : *found) {
            const auto fixes = ProjectTeamFixes(reader, place.project, place.projectId).mend(place);
            if (!fixes)
                return tl::unexpected(fixes.error());
            for (qsizetype i = 0; i < fixes->changes.size(); ++i) {
                if (all.changes.contains(fixes->changes.at(i)))
                    continue;
                all.changes << fixes->changes.at(i);
                all.sentences << fixes->sentences.at(i);
            }
        }
    }
    return all;
}

} // namespace muster
