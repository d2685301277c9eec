// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/GroupsTree.h"

#include "models/GroupTreeModel.h"

#include <algorithm>

namespace muster {

GroupsTree::GroupsTree(GroupTreeModel &model, QWidget *parent)
    : PanelTree(model, tr("Groups and their members"), parent)
    , m_model(model)
{
    setObjectName("groups");
    setHeaderHidden(true);
    setDragDropMode(DragDrop);
    connect(this, &PanelTree::entered, this, &GroupsTree::open);
    connect(this, &QAbstractItemView::doubleClicked, this, &GroupsTree::open);
}

QVector<ObjectRow> GroupsTree::selected(ObjectKind kind) const
{
    QVector<ObjectRow> rows = m_model.rowsOf(selectionModel()->selectedRows());
    rows.removeIf([kind](const ObjectRow &row) { return row.kind() != kind; });
    return rows;
}

std::optional<GroupRef> GroupsTree::groupAround() const
{
    std::optional<GroupRef> group;
    const bool members = !selected(ObjectKind::User).isEmpty();
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (m_model.isUser(index) != members) // beside members, groups do not count
            continue;
        const std::optional<GroupRef> its = m_model.groupAround(index);
        if (!its || (group && group->id != its->id))
            return std::nullopt;
        group = its;
    }
    return group;
}

std::optional<ObjectRow> GroupsTree::currentGroup() const
{
    const QVector<ObjectRow> groups = selected(ObjectKind::Group);
    if (groups.size() == 1)
        return groups.first();
    if (!groups.isEmpty() || !groupAround())
        return std::nullopt;
    return m_model.rowAt(selectionModel()->selectedRows().first().parent());
}

void GroupsTree::open(const QModelIndex &index)
{
    if (m_model.isUser(index))
        Q_EMIT userOpened(m_model.userAt(index));
}

} // namespace muster
