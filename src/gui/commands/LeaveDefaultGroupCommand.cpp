// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/LeaveDefaultGroupCommand.h"

#include "core/Change.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WorkspaceContext.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster {

LeaveDefaultGroupCommand::LeaveDefaultGroupCommand(WorkspaceContext &context)
    : UserCommand(context, u"users.leaveDefaultGroup"_s,
        {tr("Take out of the Default Group…"), {}, {}, tr("No automatic access to new projects any more")})
{
}

Change LeaveDefaultGroupCommand::changeTo(const UserRef &user) const
{
    return change::editUser(user.uuid, {{Field::DefaultGroup, false}}, user.since);
}

QString LeaveDefaultGroupCommand::whyNot() const
{
    return tr("None of the selected users is in the Default Group.");
}

QString LeaveDefaultGroupCommand::manyText(int count) const
{
    return tr("Take %Ln user(s) out of the Default Group…", nullptr, count);
}

void LeaveDefaultGroupCommand::runOn(const QVector<UserRef> &users)
{
    const QPointer<LeaveDefaultGroupCommand> self(this);
    context().ask().confirm(context().window(),
        {tr("Take out of the Default Group"),
            tr("Leaving takes nothing away: access to the projects there are stays. It only ends the automatic access to "
               "new projects."),
            tr("Take out %Ln user(s)", nullptr, int(users.size())), false,
            tr("Take the access to the projects there are away too")},
        [self, users](Prompts::Confirmed confirmed) {
            if (self && confirmed.yes)
                self->leave(users, confirmed.option);
        });
}

void LeaveDefaultGroupCommand::leave(const QVector<UserRef> &users, bool withAccess)
{
    ChangeSet changes;
    Availability refused = Availability::yes();
    for (const UserRef &user : users) {
        if (!appliesTo(user))
            continue;
        if (const Availability may = permittedTo(user); !may) {
            refused = may;
            continue;
        }
        changes.changes.append(changeTo(user));
        if (withAccess)
            changes.changes.last().set.set(Field::DefaultAccessUntil, {});
    }
    if (changes.changes.isEmpty() && !refused)
        return context().say(refused.reason());
    context().changes().apply(changes);
}

} // namespace muster
