// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/ArchiveCommand.h"

#include "core/Change.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

ArchiveCommand::ArchiveCommand(WorkspaceContext &context, bool archive)
    : ChangeCommand(context, archive ? u"projects.archive"_s : u"projects.unarchive"_s,
        {archive ? tr("Archive project") : tr("Take out of the archive"), IconName::Archive})
    , m_archive(archive)
{
}

Availability ArchiveCommand::possible(const Selection &selection) const
{
    if (selection.projects.isEmpty())
        return Availability::no(tr("Select a project first."));
    const bool applies = std::any_of(selection.projects.cbegin(), selection.projects.cend(),
        [this](const ProjectRef &project) { return project.archived != m_archive; });
    if (!applies)
        return Availability::no(m_archive ? tr("It is archived already.") : tr("It is not archived."));
    return Availability::yes();
}

void ArchiveCommand::run(const Selection &selection)
{
    ChangeSet set;
    for (const ProjectRef &project : selection.projects) {
        if (project.archived != m_archive)
            set.changes.append(change::editProject(project.uuid, {{Field::Archived, m_archive}}, project.since));
    }
    context().changes().apply(set);
}

} // namespace muster
