// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/DeleteUsersCommand.h"

#include "core/Change.h"
#include "gui/commands/WithSelected.h"
#include "gui/shell/WorkspaceContext.h"

using namespace Qt::StringLiterals;

namespace muster {

DeleteUsersCommand::DeleteUsersCommand(WorkspaceContext &context)
    : UserCommand(context, u"users.delete"_s,
        {tr("Delete…"), IconName::Delete, {QKeySequence(Qt::Key_Delete)}, tr("Delete the selected users")})
{
}

bool DeleteUsersCommand::hasKeys(const Selection &selection) const
{
    return selection.focus == ObjectKind::User;
}

Availability DeleteUsersCommand::possible(const Selection &selection) const
{
    if (context().state().deletion == DeletionPolicy::Never)
        return Availability::no(tr("This workspace does not allow users to be deleted. Deactivate them instead."));
    return UserCommand::possible(selection);
}

bool DeleteUsersCommand::appliesTo(const UserRef &user) const
{
    if (context().state().deletion == DeletionPolicy::Any)
        return true;
    return user.status == Status::Pending && user.signIn == SignIn::Password;
}

Change DeleteUsersCommand::changeTo(const UserRef &user) const
{
    return change::deleteUser(user.uuid, user.since);
}

QString DeleteUsersCommand::whyNot() const
{
    return tr("Only users with a password whose activation is pending may be deleted here. Deactivate the others.");
}

QString DeleteUsersCommand::manyText(int count) const
{
    return tr("Delete %Ln user(s)…", nullptr, count);
}

void DeleteUsersCommand::runOn(const QVector<UserRef> &users)
{
    ChangeSet set;
    for (const UserRef &user : users)
        set.changes.append(changeTo(user));
    context().changes().applyWithPreview(set, options());
}

bool DeleteUsersCommand::runOnMany(const Selection::Many &many)
{
    withMany(context(), many, change::deleteUser({}), this,
        [this](const std::shared_ptr<ChangeSource> &changes) { context().changes().applyWithPreview(changes, options()); });
    return true;
}

ApplyOptions DeleteUsersCommand::options() const
{
    ApplyOptions options;
    options.when = ApplyOptions::Always;
    options.title = tr("Delete users");
    options.text = context().state().tombstone == Tombstone::Name
        ? tr("Their groups and projects go with them. The audit trail goes on naming them.")
        : tr("Their groups and projects go with them. Their names leave the audit trail and history for good, a pseudonym stays. This cannot be taken back.");
    options.danger = true;
    options.button = [](int count) { return tr("Delete %Ln user(s)", nullptr, count); };
    return options;
}

} // namespace muster
