// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/AssignmentCommand.h"

#include "gui/commands/ChangeSets.h"

#include <algorithm>

namespace muster {

Availability AssignmentCommand::possible(const Selection &selection) const
{
    const auto &all = selection.assignments;
    if (all.isEmpty())
        return Availability::no(tr("Select a group or user on a project first."));
    if (std::all_of(all.cbegin(), all.cend(), [](const AssignmentRef &one) { return one.isStray(); }))
        return Availability::no(tr("The user comes to this project through a group; change that."));
    const auto applies = [this](const AssignmentRef &one) { return !one.isStray() && appliesTo(one); };
    return std::any_of(all.cbegin(), all.cend(), applies) ? Availability::yes() : Availability::no(whyNot());
}

void AssignmentCommand::run(const Selection &selection)
{
    ChangeSet set;
    for (const AssignmentRef &assignment : selection.assignments) {
        if (!assignment.isStray() && appliesTo(assignment))
            set.changes.append(editing(assignment, values()));
    }
    context().changes().apply(set);
}

} // namespace muster
