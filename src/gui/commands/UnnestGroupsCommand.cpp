// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/UnnestGroupsCommand.h"

#include "gui/commands/ChangeSets.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"

using namespace Qt::StringLiterals;

namespace muster {

// The group that holds those that are selected.
static std::optional<GroupRef> outerOf(const Selection &selection)
{
    return selection.focus == ObjectKind::Group && !selection.groups().isEmpty() ? selection.within : std::nullopt;
}

UnnestGroupsCommand::UnnestGroupsCommand(WorkspaceContext &context)
    : ChangeCommand(context, u"groups.unnest"_s, {tr("Take out of the outer group"), IconName::ArrowLeft, {QKeySequence(u"Ctrl+Alt+G"_s)}})
{
}

QString UnnestGroupsCommand::text(const Selection &selection) const
{
    const std::optional<GroupRef> outer = outerOf(selection);
    return outer ? tr("Take out of “%1”").arg(outer->name) : look().text;
}

Availability UnnestGroupsCommand::possible(const Selection &selection) const
{
    return outerOf(selection) ? Availability::yes() : Availability::no(tr("Select groups inside a group first."));
}

QVector<Intent> UnnestGroupsCommand::intents(const Selection &) const
{
    return {{Change(Verb::Remove, ObjectKind::Nesting)}};
}

void UnnestGroupsCommand::run(const Selection &selection)
{
    context().changes().apply(ofGroup(Verb::Remove, outerOf(selection)->uuid, {}, groupIds(selection.groups())));
}

} // namespace muster
