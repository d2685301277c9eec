// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/AssignmentsOfProject.h"

#include "storage/queries/Listing.h"

namespace muster {

Result<QVector<AssignmentRef>> AssignmentsOfProject::answer(Reader &reader) const
{
    const TableQuery query {Table::Assignments, {}, {{Column::Project, {name}}}, {}};
    const auto listing = ListIds {query}.answer(reader);
    if (!listing)
        return tl::unexpected(listing.error());
    const auto rows = ReadRows {Table::Assignments, listing->ids}.answer(reader);
    if (!rows)
        return tl::unexpected(rows.error());
    QVector<AssignmentRef> assignments;
    for (const Row &row : *rows) {
        const AssignmentRef assignment = assignmentRef(row);
        if (assignment.projectId == uuid)
            assignments.append(assignment);
    }
    return assignments;
}

} // namespace muster
