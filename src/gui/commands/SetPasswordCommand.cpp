// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/SetPasswordCommand.h"

#include "gui/commands/AskPassword.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"

using namespace Qt::StringLiterals;

namespace muster {

SetPasswordCommand::SetPasswordCommand(WorkspaceContext &context)
    : ChangeCommand(context, u"users.password"_s, {tr("Set password…"), IconName::Key, {}, tr("For who signs in with a password: typed or made up, temporary if you like")})
{
}

Availability SetPasswordCommand::possible(const Selection &selection) const
{
    if (selection.count(ObjectKind::User) != 1)
        return Availability::no(selection.count(ObjectKind::User) == 0 ? tr("Select a user first.") : tr("Select one user only: each has a password of their own."));
    const QVector<UserRef> users = selection.users();
    if (users.isEmpty())
        return Availability::no(tr("Select a user first."));
    return users.first().signIn == SignIn::Password ? Availability::yes() : Availability::no(tr("This user signs in through a provider, which keeps the password."));
}

QVector<Intent> SetPasswordCommand::intents(const Selection &selection) const
{
    const QVector<UserRef> users = selection.users();
    if (users.isEmpty())
        return {};
    return {{change::editUser(users.first().uuid, {{Field::PasswordChanged, qint64(0)}}), rightsOf(context(), users.first())}};
}

void SetPasswordCommand::run(const Selection &selection)
{
    const QVector<UserRef> users = selection.users();
    if (users.isEmpty())
        return;
    const UserRef user = users.first();
    askPassword(context(), this,
        {user.uuid, user.name, user.email, {user.email, user.firstName, user.lastName, context().info().organization}, user.since, user.uuid == context().info().operatorId});
}

} // namespace muster
