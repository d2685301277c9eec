// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roles/PermissionsTree.h"

#include "gui/roles/PermissionsModel.h"
#include "gui/widgets/CellDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace muster {

constexpr int LeastOfName = 150;
constexpr int LeastOfRole = 80;
constexpr int MostOfRole = 130;
constexpr int LeastOfDifference = 120;

PermissionsTree::PermissionsTree(QWidget *parent)
    : QTreeView(parent)
{
    (new CellDelegate(this))->setRowMenu(false);
    setUniformRowHeights(true);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
}

void PermissionsTree::setPermissions(PermissionsModel &model)
{
    m_permissions = &model;
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &PermissionsTree::fitColumns);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &PermissionsTree::fitColumns);
}

void PermissionsTree::unfoldAtFirst(bool everything)
{
    for (int row = 0; row < m_permissions->rowCount(); ++row) {
        const QModelIndex module = m_permissions->index(row, 0);
        const int permitted = m_permissions->permitted(module);
        setExpanded(module, everything || (permitted > 0 && permitted < m_permissions->rowCount(module)));
    }
}

// The names of roles as long as there is room; the name of the permission has the rest.
void PermissionsTree::fitColumns()
{
    if (!m_permissions)
        return;
    setColumnHidden(PermissionsModel::OtherSection, !m_permissions->isCompared());
    const int room = viewport()->width();
    const int roles = m_permissions->isCompared() ? 2 : 1;
    const int wanted = std::max(header()->sectionSizeHint(PermissionsModel::RoleSection), header()->sectionSizeHint(PermissionsModel::OtherSection));
    const int role = std::clamp(std::min(wanted, (room - LeastOfName - LeastOfDifference) / roles), LeastOfRole, MostOfRole);
    const int difference = std::max(LeastOfDifference, room / 4);
    for (const int section : {PermissionsModel::RoleSection, PermissionsModel::OtherSection})
        setColumnWidth(section, role);
    setColumnWidth(PermissionsModel::NameSection, std::max(LeastOfName, room - roles * role - difference));
}

void PermissionsTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void PermissionsTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && !event->modifiers() && m_permissions) {
        const bool isModule = m_permissions->isModule(current);
        const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isModule && (enters || event->key() == Qt::Key_Space))
            return setExpanded(current.siblingAtColumn(0), !isExpanded(current.siblingAtColumn(0)));
        if (!isModule && (enters || event->key() == Qt::Key_Space)) {
            const QModelIndex cell = current.siblingAtColumn(PermissionsModel::RoleSection);
            m_permissions->setData(cell, cell.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return;
        }
    }
    QTreeView::keyPressEvent(event);
}

} // namespace muster
