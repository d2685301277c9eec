// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/RolesDialog.h"

#include "commands/ui_RolesDialog.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/theme/Icons.h"

#include <algorithm>

namespace muster {

RolesDialog::RolesDialog(const WorkspaceContext &context, const QVector<UserRef> &users, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RolesDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(users.size() == 1 ? tr("Roles of %1").arg(users.first().name)
                                     : tr("Roles of %Ln user(s)", nullptr, int(users.size())));
    m_ui->title->setText(windowTitle());
    for (const RoleChoice &role : context.state().roles) {
        if (role.scope == RoleScope::Workspace)
            addRole(role, users, whyNot(context, change::editUser({}, {{Field::Roles, QStringList {role.key}}})));
    }
    m_ui->roles->setCurrentRow(0);
    m_ui->roles->setFocus();
}

RolesDialog::~RolesDialog() = default;

void RolesDialog::addRole(const RoleChoice &role, const QVector<UserRef> &users, const QString &whyNotGiven)
{
    const auto holders = std::count_if(
        users.cbegin(), users.cend(), [&](const UserRef &user) { return user.roles.contains(role.name); });
    auto *item = new QListWidgetItem(role.name, m_ui->roles);
    if (role.licensed) {
        item->setText(tr("%1 · uses a licence").arg(role.name));
        item->setIcon(icon(IconName::Key));
    }
    item->setData(Qt::UserRole, role.name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(holders == 0 ? Qt::Unchecked : holders == users.size() ? Qt::Checked : Qt::PartiallyChecked);
    if (holders == users.size() || whyNotGiven.isEmpty())
        return;
    item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    item->setToolTip(whyNotGiven);
}

QStringList RolesDialog::rolesFor(const UserRef &user) const
{
    QStringList roles;
    for (int row = 0; row < m_ui->roles->count(); ++row) {
        const QListWidgetItem *item = m_ui->roles->item(row);
        const QString role = item->data(Qt::UserRole).toString();
        const bool held = user.roles.contains(role);
        if (item->checkState() == Qt::Checked || (item->checkState() == Qt::PartiallyChecked && held))
            roles << role;
    }
    return roles;
}

} // namespace muster
