// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/AddToGroupCommand.h"

#include "gui/commands/ChangeSets.h"
#include "gui/commands/FindChoices.h"
#include "gui/commands/SelectedUsers.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"

using namespace Qt::StringLiterals;

namespace muster {

AddToGroupCommand::AddToGroupCommand(WorkspaceContext &context)
    : ChoiceCommand(context, u"users.addToGroup"_s, {tr("Add to group"), IconName::ArrowRight, {QKeySequence(u"Ctrl+G"_s)}})
{
}

// The group that is selected beside the users, unless they are picked out of groups themselves.
static std::optional<GroupRef> target(const Selection &selection)
{
    const bool beside = selection.groups.size() == 1 && !selection.within;
    const bool real = beside && (selection.groups.first().isDefault || !selection.groups.first().uuid.isEmpty());
    return real ? std::optional(selection.groups.first()) : std::nullopt;
}

QString AddToGroupCommand::text(const Selection &) const
{
    return look().text;
}

QString AddToGroupCommand::about(const Selection &selection) const
{
    const auto group = target(selection);
    if (!group)
        return tr("Add the selected users to a group");
    return tr("Add %Ln user(s) to “%1”", nullptr, int(selection.userCount())).arg(group->name);
}

Availability AddToGroupCommand::possible(const Selection &selection) const
{
    return selection.userCount() > 0 ? Availability::yes() : Availability::no(tr("Select a user first."));
}

QVector<Intent> AddToGroupCommand::intents(const Selection &selection) const
{
    const auto group = target(selection);
    if (!group || !group->isDefault)
        return {{change::addMember({}, {})}};
    const Values set {{Field::DefaultGroup, true}};
    if (!selection.userIds.isEmpty())
        return {{change::editUser({}, set)}};
    QVector<Intent> intents;
    for (const UserRef &user : selection.users)
        intents.append({change::editUser(user.uuid, set), rightsOf(context(), user)});
    return intents;
}

void AddToGroupCommand::run(const Selection &selection)
{
    const auto group = target(selection);
    if (!group)
        return ChoiceCommand::run(selection);
    choose(selection, {group->uuid, group->name});
}

ChoiceQuestion AddToGroupCommand::question(const Selection &selection) const
{
    return {tr("Add %Ln user(s) to a group", nullptr, int(selection.userCount())), tr("Add to group"), {}};
}

void AddToGroupCommand::find(const QString &text, Found found)
{
    findChoices(context(), ObjectKind::Group, text, this, std::move(found));
}

void AddToGroupCommand::choose(const Selection &selection, const Choice &choice)
{
    withSelectedUsers(context(), selection, this, [this, choice](const QVector<UserRef> &users) {
        context().changes().applyWithPreview(addingMembers(choice.id, userIds(users)), optionsToAdd(choice.text));
    });
}

} // namespace muster
