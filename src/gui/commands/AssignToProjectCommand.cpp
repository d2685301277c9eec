// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/AssignToProjectCommand.h"

#include "gui/commands/ChangeSets.h"
#include "gui/commands/FindChoices.h"
#include "models/Selection.h"

using namespace Qt::StringLiterals;

namespace muster {

AssignToProjectCommand::AssignToProjectCommand(WorkspaceContext &context)
    : ChoiceCommand(context, u"groups.assign"_s,
        {tr("Assign to project as team"), IconName::Folder, {}, tr("Put the selected groups on a project, each as a team")})
{
}

Availability AssignToProjectCommand::possible(const Selection &selection) const
{
    if (groupIds(selection.groups()).isEmpty())
        return Availability::no(tr("Select a group first. The Default Group is on every project already."));
    return Availability::yes();
}

QVector<Intent> AssignToProjectCommand::intents(const Selection &) const
{
    return {{change::assignGroup({}, {}, {{Field::Team, true}})}};
}

ChoiceQuestion AssignToProjectCommand::question(const Selection &selection) const
{
    const int count = int(groupIds(selection.groups()).size());
    return {tr("Assign %Ln group(s) to a project", nullptr, count), tr("Assign as team"), {}};
}

void AssignToProjectCommand::find(const QString &text, Found found)
{
    findChoices(context(), ObjectKind::Project, text, this, std::move(found));
}

void AssignToProjectCommand::choose(const Selection &selection, const Choice &choice)
{
    context().changes().applyWithPreview(assigning({choice.id}, {}, groupIds(selection.groups()), true), optionsToAssign());
}

} // namespace muster
