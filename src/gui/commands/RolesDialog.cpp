// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/RolesDialog.h"

#include "gui/shell/DialogButtons.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/EndIconList.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

RolesDialog::RolesDialog(const QVector<RoleChoice> &roles, const QVector<UserRef> &users, QWidget *parent)
    : QDialog(parent)
    , m_list(new EndIconList(this))
{
    setObjectName("rolesDialog");
    setWindowTitle(users.size() == 1 ? tr("Roles of %1").arg(users.first().name)
                                     : tr("Roles of %Ln user(s)", nullptr, int(users.size())));
    auto *title = new QLabel(windowTitle(), this);
    title->setProperty("look", "title");
    auto *hint = new QLabel(tr("Permissions of several roles add up."), this);
    hint->setProperty("look", "quiet");
    m_list->setObjectName("roles");
    m_list->setAccessibleName(tr("Roles"));
    m_list->setMinimumSize(360, 180);
    for (const RoleChoice &role : roles) {
        if (role.scope == RoleScope::Workspace)
            addRole(role, users);
    }
    m_list->setCurrentRow(0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(m_list);
    addDialogButtons(this, layout, tr("Set roles"));
    m_list->setFocus();
}

void RolesDialog::addRole(const RoleChoice &role, const QVector<UserRef> &users)
{
    const auto holders = std::count_if(
        users.cbegin(), users.cend(), [&](const UserRef &user) { return user.roles.contains(role.name); });
    auto *item = new QListWidgetItem(role.name, m_list);
    if (role.licensed) {
        item->setText(tr("%1 · uses a licence").arg(role.name));
        item->setIcon(icon(IconName::Key));
    }
    item->setData(Qt::UserRole, role.name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(holders == 0 ? Qt::Unchecked : holders == users.size() ? Qt::Checked : Qt::PartiallyChecked);
}

QStringList RolesDialog::rolesFor(const UserRef &user) const
{
    QStringList roles;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const QString role = item->data(Qt::UserRole).toString();
        const bool held = user.roles.contains(role);
        if (item->checkState() == Qt::Checked || (item->checkState() == Qt::PartiallyChecked && held))
            roles << role;
    }
    return roles;
}

} // namespace muster
