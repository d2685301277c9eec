// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/UnassignCommand.h"

#include "gui/commands/ChangeSets.h"
#include "models/Selection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

UnassignCommand::UnassignCommand(WorkspaceContext &context)
    : ChangeCommand(context, u"assignments.remove"_s,
        {tr("Remove"), IconName::ArrowLeft, {QKeySequence(Qt::Key_Delete)}, tr("Take the selected groups and users off their projects")})
{
}

bool UnassignCommand::hasKeys(const Selection &selection) const
{
    return selection.focus == ObjectKind::Assignment;
}

Availability UnassignCommand::possible(const Selection &selection) const
{
    const auto &all = selection.assignments();
    if (all.isEmpty())
        return Availability::no(tr("Select a group or user on a project first."));
    if (std::all_of(all.cbegin(), all.cend(), [](const AssignmentRef &one) { return one.isStray(); }))
        return Availability::no(tr("The user comes to this project through a group; remove the group, or the user from it."));
    return Availability::yes();
}

QVector<Intent> UnassignCommand::intents(const Selection &selection) const
{
    QVector<Intent> intents;
    for (const AssignmentRef &one : selection.assignments()) {
        if (!one.isStray())
            intents.append({removing(one)});
    }
    return intents;
}

void UnassignCommand::run(const Selection &selection)
{
    ChangeSet set;
    for (const AssignmentRef &assignment : selection.assignments()) {
        if (!assignment.isStray())
            set.changes.append(removing(assignment));
    }
    context().changes().apply(set);
}

} // namespace muster
