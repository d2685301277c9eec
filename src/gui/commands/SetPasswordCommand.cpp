// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/SetPasswordCommand.h"

#include "core/Password.h"
#include "gui/commands/LoginDialog.h"
#include "gui/commands/SetPasswordDialog.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"
#include "storage/Writer.h"

#include <QtConcurrentRun>

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
    auto *dialog = new SetPasswordDialog(user.name, {user.email, user.firstName, user.lastName, context().info().organization}, context().window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTemporary(user.uuid != context().info().operatorId); // one's own one chooses oneself
    connect(dialog, &QDialog::accepted, this, [this, dialog, user] { set(user, dialog->password(), dialog->isTemporary(), dialog->wasMadeUp()); });
    dialog->open();
}

void SetPasswordCommand::set(const UserRef &user, const QString &password, bool temporary, bool show)
{
    whenDone(QtConcurrent::run([password] { return Password::hash(password); }), this, [=, this](const Result<QString> &hash) {
        if (!hash)
            return context().refuse(hash.error());
        const auto done = context().changes().setPassword({user.uuid, *hash, temporary, user.since});
        whenDone(done, this, [=, this](const Result<Outcome> &outcome) {
            if (!outcome || !show)
                return;
            auto *shown = new LoginDialog(tr("The password of %1").arg(user.name), user.email, password, context().window());
            shown->setAttribute(Qt::WA_DeleteOnClose);
            shown->open();
        });
    });
}

} // namespace muster
