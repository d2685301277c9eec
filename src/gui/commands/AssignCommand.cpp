// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/AssignCommand.h"

#include "gui/commands/ChangeSets.h"
#include "models/Selection.h"

using namespace Qt::StringLiterals;

namespace muster {

static Command::Look lookOf(bool asTeam)
{
    if (asTeam)
        return {AssignCommand::tr("Add groups as team"), IconName::Team, {QKeySequence(u"Ctrl+T"_s)},
            AssignCommand::tr("Put the selected groups on the selected projects, each as a team")};
    return {AssignCommand::tr("Add"), IconName::ArrowRight, {QKeySequence(u"Ctrl+Return"_s)},
        AssignCommand::tr("Put the selected groups and users on the selected projects")};
}

AssignCommand::AssignCommand(WorkspaceContext &context, bool asTeam)
    : ChangeCommand(context, asTeam ? u"projects.assignTeams"_s : u"projects.assign"_s, lookOf(asTeam))
    , m_asTeam(asTeam)
{
}

// Projects that are selected themselves, and those of selected assignments.
static QStringList projectsOf(const Selection &selection)
{
    QStringList projects;
    for (const ProjectRef &project : selection.projects())
        projects << project.uuid;
    for (const AssignmentRef &assignment : selection.assignments())
        projects << assignment.projectId;
    projects.removeDuplicates();
    return projects;
}

Availability AssignCommand::possible(const Selection &selection) const
{
    const bool groups = !groupIds(selection.groups()).isEmpty();
    if (m_asTeam && !groups)
        return Availability::no(tr("Select a group first. The Default Group needs no team."));
    if (!groups && selection.users().isEmpty())
        return Availability::no(tr("Select a group or a user first."));
    if (projectsOf(selection).isEmpty())
        return Availability::no(tr("Select a project too."));
    return Availability::yes();
}

QVector<Intent> AssignCommand::intents(const Selection &) const
{
    return {{change::assignGroup({}, {}, m_asTeam ? Values {{Field::Team, true}} : Values())}};
}

void AssignCommand::run(const Selection &selection)
{
    const QStringList users = m_asTeam ? QStringList() : userIds(selection.users());
    context().changes().applyWithPreview(assigning(projectsOf(selection), users, groupIds(selection.groups()), m_asTeam), optionsToAssign());
}

} // namespace muster
