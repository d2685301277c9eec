// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/EditRolesCommand.h"

#include "core/Change.h"
#include "gui/commands/RolesDialog.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace muster {

EditRolesCommand::EditRolesCommand(WorkspaceContext &context)
    : UserCommand(context, u"users.roles"_s, {tr("Edit roles…"), IconName::Shield, {QKeySequence(u"Ctrl+R"_s)},
        tr("Choose the workspace roles of the selected users")})
{
}

// Each may keep what it has; which others can be given is said role by role.
Change EditRolesCommand::changeTo(const UserRef &user) const
{
    return change::editUser(user.uuid, {{Field::Roles, roleKeys(context(), RoleScope::Workspace, user.roles)}}, user.since);
}

QString EditRolesCommand::manyText(int count) const
{
    return tr("Edit roles of %Ln user(s)…", nullptr, count);
}

void EditRolesCommand::runOn(const QVector<UserRef> &users)
{
    auto *dialog = new RolesDialog(context(), users, context().window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, users] { apply(users, *dialog); });
    dialog->open();
}

void EditRolesCommand::apply(const QVector<UserRef> &users, const RolesDialog &dialog)
{
    ChangeSet set;
    for (const UserRef &user : users) {
        const QStringList roles = dialog.rolesFor(user);
        if (QSet(roles.cbegin(), roles.cend()) != QSet(user.roles.cbegin(), user.roles.cend()))
            set.changes.append(change::editUser(user.uuid, {{Field::Roles, roles}}, user.since));
    }
    if (set.changes.isEmpty())
        return;
    ApplyOptions options;
    options.title = tr("Edit roles");
    options.button = [](int count) { return tr("Change roles of %Ln user(s)", nullptr, count); };
    context().changes().applyWithPreview(set, options);
}

} // namespace muster
