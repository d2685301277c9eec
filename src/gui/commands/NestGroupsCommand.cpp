// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/NestGroupsCommand.h"

#include "gui/commands/ChangeSets.h"
#include "gui/commands/FindChoices.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"

using namespace Qt::StringLiterals;

namespace muster {

NestGroupsCommand::NestGroupsCommand(WorkspaceContext &context)
    : ChoiceCommand(context, u"groups.nest"_s, {tr("Put into a group…"), IconName::ArrowRight, {QKeySequence(u"Ctrl+Shift+G"_s)}})
{
}

QString NestGroupsCommand::about(const Selection &) const
{
    return tr("Whoever is in the selected groups is in the other one too");
}

Availability NestGroupsCommand::possible(const Selection &selection) const
{
    if (selection.groups().isEmpty())
        return Availability::no(tr("Select a group first."));
    if (groupIds(selection.groups()).isEmpty())
        return Availability::no(tr("This group is built in; it stays."));
    return Availability::yes();
}

QVector<Intent> NestGroupsCommand::intents(const Selection &) const
{
    return {{Change(Verb::Add, ObjectKind::Nesting)}};
}

ChoiceQuestion NestGroupsCommand::question(const Selection &selection) const
{
    return {tr("Put %Ln group(s) into a group", nullptr, int(groupIds(selection.groups()).size())), tr("Put into group"), {}};
}

void NestGroupsCommand::find(const QString &text, Found found)
{
    const QStringList selected = groupIds(context().selection().groups()); // none goes into itself
    findChoices(context(), ObjectKind::Group, text, this, [selected, found](QVector<Choice> choices) {
        choices.removeIf([&selected](const Choice &choice) { return selected.contains(choice.id); });
        found(choices);
    });
}

// A circle is refused by the workspace, which shows the way round.
void NestGroupsCommand::choose(const Selection &selection, const Choice &choice)
{
    context().changes().applyWithPreview(ofGroup(Verb::Add, choice.id, {}, groupIds(selection.groups())), optionsToAdd(choice.text, ObjectKind::Group));
}

} // namespace muster
