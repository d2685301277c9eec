// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invitations/ProjectChoices.h"

#include "storage/queries/Listing.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<QVector<ProjectChoices::Project>> ProjectChoices::answer(Reader &reader) const
{
    const Result<Listing> all = ListIds {{.table = Table::Projects, .text = u"-archived:yes"_s}, 0}.answer(reader);
    const Result<QVector<Row>> rows = all ? ReadRows {Table::Projects, all->ids}.answer(reader) : tl::unexpected(all.error());
    if (!rows)
        return tl::unexpected(rows.error());
    QVector<Project> projects;
    for (const Row &row : *rows)
        projects.append({row.cells.at(columnIndex(Table::Projects, Column::ProjectId)).toString(), row.cells.at(columnIndex(Table::Projects, Column::Name)).toString()});
    return projects;
}

} // namespace muster
