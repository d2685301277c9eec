// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/GroupsTree.h"

#include "models/GroupTreeModel.h"

#include <QKeyEvent>

#include <algorithm>

namespace muster {

GroupsTree::GroupsTree(GroupTreeModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName("groups");
    setAccessibleName(tr("Groups and their members"));
    setModel(&model);
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setAutoExpandDelay(700);
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

bool GroupsTree::open(const QModelIndex &index)
{
    if (m_model.activate(index))
        return true;
    if (!m_model.isUser(index))
        return false;
    Q_EMIT userOpened(m_model.userAt(index));
    return true;
}

void GroupsTree::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QTreeView::keyPressEvent(event);
    const QModelIndex at = currentIndex();
    if (at.isValid() && !open(at))
        setExpanded(at, !isExpanded(at));
    event->accept();
}

void GroupsTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_model.isMore(at))
        m_model.activate(at);
}

void GroupsTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPersistentModelIndex at = indexAt(event->position().toPoint());
    QTreeView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && at.isValid() && !m_model.isMore(at) && !open(at))
        setExpanded(at, !isExpanded(at));
}

void GroupsTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectedChanged();
}

} // namespace muster
