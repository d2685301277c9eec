// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/SetProjectRoleCommand.h"

#include "core/Fold.h"
#include "gui/commands/ChangeSets.h"
#include "gui/shell/Permits.h"
#include "models/Selection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

SetProjectRoleCommand::SetProjectRoleCommand(WorkspaceContext &context)
    : ChoiceCommand(context, u"assignments.role"_s, {tr("Project role"), IconName::Shield, {}, tr("Choose the project role")})
{
}

Availability SetProjectRoleCommand::possible(const Selection &selection) const
{
    const auto &all = selection.assignments();
    if (std::all_of(all.cbegin(), all.cend(), [](const AssignmentRef &one) { return one.isStray(); }))
        return Availability::no(tr("Select a group or user on a project first."));
    return Availability::yes();
}

QVector<Intent> SetProjectRoleCommand::intents(const Selection &selection) const
{
    QVector<Intent> intents;
    for (const AssignmentRef &one : selection.assignments()) {
        if (!one.isStray()) // each may keep the role that it has; which others can be given is said role by role
            intents.append({editing(one, {{Field::Role, rightsOf(context(), one).value(Field::Role)}}), rightsOf(context(), one)});
    }
    return intents;
}

ChoiceQuestion SetProjectRoleCommand::question(const Selection &) const
{
    return {tr("Choose a project role"), tr("Set role"), {}};
}

void SetProjectRoleCommand::find(const QString &text, Found found)
{
    QVector<Choice> choices;
    for (const RoleChoice &role : context().state().roles) {
        if (role.scope == RoleScope::Project && fold(role.name).contains(fold(text)))
            choices.append({role.key, role.name, {}, whyNot(context(), change::editGroupAssignment({}, {}, {{Field::Role, role.key}}))});
    }
    found(choices);
}

void SetProjectRoleCommand::choose(const Selection &selection, const Choice &choice)
{
    ChangeSet set;
    for (const AssignmentRef &assignment : selection.assignments()) {
        if (!assignment.isStray() && assignment.role != choice.text)
            set.changes.append(editing(assignment, {{Field::Role, choice.id}}));
    }
    if (set.changes.isEmpty())
        return context().say(tr("Everything is so already"));
    context().changes().apply(set);
}

} // namespace muster
