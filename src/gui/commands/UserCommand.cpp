// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/UserCommand.h"

#include "gui/commands/SelectedUsers.h"
#include "gui/shell/Permits.h"

#include <algorithm>

namespace muster {

Availability UserCommand::possible(const Selection &selection) const
{
    if (selection.userCount() == 0)
        return Availability::no(tr("Select a user first."));
    // Of those that are not at hand the plan will say.
    const auto applies = [this](const UserRef &user) { return appliesTo(user); };
    if (selection.userIds.isEmpty() && std::none_of(selection.users.cbegin(), selection.users.cend(), applies))
        return Availability::no(whyNot());
    return Availability::yes();
}

QVector<Intent> UserCommand::intents(const Selection &selection) const
{
    if (!selection.userIds.isEmpty())
        return {{changeTo({})}};
    QVector<Intent> intents;
    for (const UserRef &user : selection.users) {
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
    const qsizetype all = selection.userCount();
    if (all < 2)
        return look().text;
    if (!selection.userIds.isEmpty())
        return manyText(int(all));
    const auto some = std::count_if(
        selection.users.cbegin(), selection.users.cend(), [this](const UserRef &user) { return appliesTo(user) && permittedTo(user); });
    return some == 0 || some == all ? manyText(int(all)) : ofSome(some, all);
}

void UserCommand::run(const Selection &selection)
{
    withSelectedUsers(context(), selection, this, [this](const QVector<UserRef> &users) { runOn(users); });
}

} // namespace muster
