// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/AddToGroupCommand.h"

#include "gui/commands/ChangeSets.h"
#include "gui/commands/FindChoices.h"
#include "gui/commands/WithSelected.h"
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
    const QVector<GroupRef> groups = selection.groups();
    const bool beside = groups.size() == 1 && !selection.within;
    const bool real = beside && (groups.first().isDefault || !groups.first().uuid.isEmpty());
    return real ? std::optional(groups.first()) : std::nullopt;
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
    return tr("Add %Ln user(s) to “%1”", nullptr, int(selection.count(ObjectKind::User))).arg(group->name);
}

Availability AddToGroupCommand::possible(const Selection &selection) const
{
    return selection.count(ObjectKind::User) > 0 ? Availability::yes() : Availability::no(tr("Select a user first."));
}

QVector<Intent> AddToGroupCommand::intents(const Selection &selection) const
{
    const auto group = target(selection);
    if (!group || !group->isDefault)
        return {{change::addMember({}, {})}};
    const Values set {{Field::DefaultGroup, true}};
    if (selection.hasMany(ObjectKind::User))
        return {{change::editUser({}, set)}};
    QVector<Intent> intents;
    for (const UserRef &user : selection.users())
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
    return {tr("Add %Ln user(s) to a group", nullptr, int(selection.count(ObjectKind::User))), tr("Add to group"), {}};
}

void AddToGroupCommand::find(const QString &text, Found found)
{
    findChoices(context(), ObjectKind::Group, text, this, std::move(found));
}

void AddToGroupCommand::choose(const Selection &selection, const Choice &choice)
{
    if (selection.hasMany(ObjectKind::User)) {
        const Change like = choice.id.isEmpty() ? change::editUser({}, {{Field::DefaultGroup, true}}) : change::addMember(choice.id, {});
        return withMany(context(), *selection.many, like, this, [this, choice](const std::shared_ptr<ChangeSource> &changes) {
            context().changes().applyWithPreview(changes, optionsToAdd(choice.text));
        });
    }
    withSelected(context(), selection, ObjectKind::User, this, [this, choice](const Selection &read) {
        context().changes().applyWithPreview(addingMembers(choice.id, userIds(read.users())), optionsToAdd(choice.text));
    });
}

} // namespace muster
