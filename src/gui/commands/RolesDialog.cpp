// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/RolesDialog.h"

#include "commands/ui_RolesDialog.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/theme/Icons.h"

namespace muster {

RolesDialog::RolesDialog(const WorkspaceContext &context, const QString &title, const QVector<RolesHeld> &held, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RolesDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->title->setText(title);
    for (const RoleChoice &role : context.state().roles) {
        if (role.scope == RoleScope::Workspace)
            addRole(role, held, whyNot(context, change::editUser({}, {{Field::Roles, QStringList {role.key}}})));
    }
    m_ui->roles->setCurrentRow(0);
    m_ui->roles->setFocus();
}

RolesDialog::~RolesDialog() = default;

void RolesDialog::addRole(const RoleChoice &role, const QVector<RolesHeld> &held, const QString &whyNotGiven)
{
    qsizetype users = 0;
    qsizetype holders = 0;
    for (const RolesHeld &same : held) {
        users += same.users;
        holders += same.roles.contains(role.name) ? same.users : 0;
    }
    auto *item = new QListWidgetItem(role.name, m_ui->roles);
    if (role.licensed) {
        item->setText(tr("%1 · uses a licence").arg(role.name));
        item->setIcon(icon(IconName::Key));
    }
    item->setData(Qt::UserRole, role.name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(holders == 0 ? Qt::Unchecked : holders == users ? Qt::Checked : Qt::PartiallyChecked);
    if (holders == users || whyNotGiven.isEmpty())
        return;
    item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    item->setToolTip(whyNotGiven);
}

QStringList RolesDialog::rolesInsteadOf(const QStringList &held) const
{
    QStringList roles;
    for (int row = 0; row < m_ui->roles->count(); ++row) {
        const QListWidgetItem *item = m_ui->roles->item(row);
        const QString role = item->data(Qt::UserRole).toString();
        if (item->checkState() == Qt::Checked || (item->checkState() == Qt::PartiallyChecked && held.contains(role)))
            roles << role;
    }
    return roles;
}

} // namespace muster
