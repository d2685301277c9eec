// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/FreeSeatCommand.h"

#include "gui/shell/ChangeFlow.h"
#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "storage/queries/FreeSeats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

FreeSeatCommand::FreeSeatCommand(WorkspaceContext &context)
    : UserCommand(context, u"users.freeSeat"_s, {tr("Disable and free the seat…"), IconName::Key, {}, tr("Deactivate the selected users and take their licensed roles away")})
{
}

Change FreeSeatCommand::changeTo(const UserRef &user) const
{
    return FreeSeats::changeOf(user.uuid, FreeSeats::rolesAfter(user.roles, context().state().roles, FreeSeats::defaultRole()), true, user.since);
}

QString FreeSeatCommand::whyNot() const
{
    return tr("They take no seat: none of their roles is licensed.");
}

QString FreeSeatCommand::manyText(int count) const
{
    return tr("Disable and free %Ln seat(s)…", nullptr, count);
}

void FreeSeatCommand::runOn(const QVector<UserRef> &users)
{
    ChangeSet set;
    for (const UserRef &user : users) {
        if (appliesTo(user))
            set.changes.append(changeTo(user));
    }
    if (!set.changes.isEmpty())
        context().changes().applyWithPreview(set, options());
}

bool FreeSeatCommand::runOnMany(const Selection::Many &many)
{
    const auto reading = context().workspace().read(FreeSeats {.query = many.query, .ids = many.ids, .operatorId = context().info().operatorId});
    showWork(context(), tr("Reading %Ln row(s)…", nullptr, int(many.count)), reading);
    whenDone(reading, this, [this](const Result<FreeSeats::Freed> &freed) {
        if (!freed)
            return context().refuse(freed.error());
        if (!freed->changes)
            return context().say(whyNot());
        context().changes().applyWithPreview(freed->changes, options());
    });
    return true;
}

QString FreeSeatCommand::roleInstead() const
{
    const QVector<RoleChoice> &roles = context().state().roles;
    const auto role = std::find_if(roles.cbegin(), roles.cend(), [](const RoleChoice &one) { return one.key == FreeSeats::defaultRole(); });
    return role == roles.cend() ? FreeSeats::defaultRole() : role->name;
}

ApplyOptions FreeSeatCommand::options() const
{
    ApplyOptions options;
    options.when = ApplyOptions::Always;
    options.title = tr("Disable and free the seat");
    options.text = tr("They can no longer sign in, and lose the roles that need a licence. Who would be left without a role becomes %1.").arg(roleInstead());
    options.danger = true;
    options.button = [](int count) { return tr("Free %Ln seat(s)", nullptr, count); };
    return options;
}

} // namespace muster
