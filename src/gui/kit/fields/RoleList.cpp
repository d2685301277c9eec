// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fields/RoleList.h"

#include "gui/theme/Icons.h"

#include <QSignalBlocker>

namespace muster {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int LicensedRole = Qt::UserRole + 1;
constexpr int MostRows = 6;

} // namespace

RoleList::RoleList(QWidget *parent)
    : EndIconList(parent)
{
    setObjectName("roles");
    setAccessibleName(tr("Roles"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this, [this] {
        m_wanted = checked();
        Q_EMIT checkedChanged();
    });
}

void RoleList::setRoles(const QVector<RoleChoice> &roles)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const RoleChoice &role : roles) {
        if (role.scope != RoleScope::Workspace)
            continue;
        auto *item = new QListWidgetItem(role.name, this);
        if (role.licensed) {
            item->setIcon(icon(IconName::Key));
            item->setData(LicensedRole, true);
            item->setToolTip(toolTipOf(*item));
            item->setData(Qt::AccessibleTextRole, item->toolTip());
        }
        item->setData(KeyRole, role.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_wanted.contains(role.key) ? Qt::Checked : Qt::Unchecked);
    }
    updateGeometry();
}

void RoleList::setChecked(const QStringList &keys)
{
    const QSignalBlocker quiet(this);
    m_wanted = keys;
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(keys.contains(item(row)->data(KeyRole).toString()) ? Qt::Checked : Qt::Unchecked);
}

QString RoleList::toolTipOf(const QListWidgetItem &item)
{
    return item.data(LicensedRole).toBool() ? tr("%1 · uses a licence").arg(item.text()) : QString();
}

void RoleList::setRefused(const QHash<QString, QString> &reasons)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem &one = *item(row);
        const QString reason = reasons.value(one.data(KeyRole).toString());
        one.setFlags(one.flags().setFlag(Qt::ItemIsEnabled, reason.isEmpty()));
        one.setToolTip(reason.isEmpty() ? toolTipOf(one) : reason);
    }
}

QStringList RoleList::checked() const
{
    QStringList keys;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            keys << item(row)->data(KeyRole).toString();
    }
    keys.sort();
    return keys;
}

QSize RoleList::sizeHint() const
{
    const int rows = qBound(2, count(), MostRows);
    return {QListWidget::sizeHint().width(), qMax(sizeHintForRow(0), fontMetrics().height() + 8) * rows + 2 * frameWidth()};
}

} // namespace muster
