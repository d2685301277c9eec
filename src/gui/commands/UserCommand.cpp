// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/UserCommand.h"

#include "gui/commands/WithSelected.h"
#include "gui/shell/Permits.h"

#include <algorithm>

namespace muster {

Availability UserCommand::possible(const Selection &selection) const
{
    if (selection.count(ObjectKind::User) == 0)
        return Availability::no(tr("Select a user first."));
    // Of those that are not at hand the plan will say.
    const auto applies = [this](const UserRef &user) { return appliesTo(user); };
    const QVector<UserRef> users = selection.users();
    if (!selection.hasMany(ObjectKind::User) && std::none_of(users.cbegin(), users.cend(), applies))
        return Availability::no(whyNot());
    return Availability::yes();
}

QVector<Intent> UserCommand::intents(const Selection &selection) const
{
    if (selection.hasMany(ObjectKind::User))
        return {{changeTo({})}};
    QVector<Intent> intents;
    for (const UserRef &user : selection.users()) {
        if (appliesTo(user))
            intents.append({changeTo(user), rightsOf(context(), user)});
    }
    return intents;
}

Availability UserCommand::permittedTo(const UserRef &user) const
{
    return permitted({changeTo(user), rightsOf(context(), user)});
}

QString UserCommand::text(const Selection &selection) const
{
    const qsizetype all = selection.count(ObjectKind::User);
    if (all < 2)
        return look().text;
    if (selection.hasMany(ObjectKind::User))
        return manyText(int(all));
    const QVector<UserRef> users = selection.users();
    const auto some = std::count_if(
        users.cbegin(), users.cend(), [this](const UserRef &user) { return appliesTo(user) && permittedTo(user); });
    return some == 0 || some == all ? manyText(int(all)) : ofSome(some, all);
}

void UserCommand::run(const Selection &selection)
{
    if (selection.hasMany(ObjectKind::User) && runOnMany(*selection.many))
        return;
    withSelected(context(), selection, ObjectKind::User, this, [this](const Selection &read) { runOn(read.users()); });
}

} // namespace muster
