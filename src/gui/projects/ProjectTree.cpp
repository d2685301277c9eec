// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/ProjectTree.h"

#include "models/ProjectTreeModel.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>

namespace muster {

namespace {

constexpr int NarrowProject = 220;
constexpr int NarrowRole = 84;

} // namespace

ProjectTree::ProjectTree(ProjectTreeModel &model, const QString &name, QWidget *parent)
    : PanelTree(model, name, parent)
    , m_projects(model)
{
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropOverwriteMode(true); // always onto a row, never between two
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(48);
    connect(this, &PanelTree::entered, this, &ProjectTree::editRights);
}

void ProjectTree::setRightsWidths(const std::array<int, ProjectTreeModel::SectionCount> &widths)
{
    m_widths = widths;
    fitColumns();
}

// The names come first: where there is little room, the role is what gives way.
void ProjectTree::fitColumns()
{
    const int rest = m_widths[ProjectTreeModel::AccessSection] + m_widths[ProjectTreeModel::TeamSection];
    const int most = m_widths[ProjectTreeModel::RoleSection];
    const int role = qBound(qMin(most, NarrowRole), viewport()->width() - rest - NarrowProject, most);
    header()->resizeSection(ProjectTreeModel::AccessSection, m_widths[ProjectTreeModel::AccessSection]);
    header()->resizeSection(ProjectTreeModel::RoleSection, role);
    header()->resizeSection(ProjectTreeModel::TeamSection, m_widths[ProjectTreeModel::TeamSection]);
    header()->resizeSection(ProjectTreeModel::ProjectSection, qMax(NarrowProject, viewport()->width() - rest - role));
}

// A project has no rights of its own: its name takes the whole row.
void ProjectTree::rowsInserted(const QModelIndex &parent, int first, int last)
{
    PanelTree::rowsInserted(parent, first, last);
    if (parent.isValid())
        return;
    for (int row = first; row <= last; ++row)
        setFirstColumnSpanned(row, parent, true);
}

void ProjectTree::resizeEvent(QResizeEvent *event)
{
    PanelTree::resizeEvent(event);
    fitColumns();
}

void ProjectTree::keyPressEvent(QKeyEvent *event)
{
    const bool assignment = m_projects.isAssignment(currentIndex());
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (assignment && !event->modifiers()) {
        if (event->key() == Qt::Key_Space)
            return toggleTeam();
        if (event->key() == Qt::Key_F2)
            return editRights(currentIndex());
        if ((event->key() == forward && step(+1)) || (event->key() == back && step(-1)))
            return;
    }
    PanelTree::keyPressEvent(event);
}

// False at the ends of the row.
bool ProjectTree::step(int columns)
{
    const QModelIndex next = currentIndex().siblingAtColumn(currentIndex().column() + columns);
    if (!next.isValid())
        return columns > 0;
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    return true;
}

void ProjectTree::toggleTeam()
{
    const QModelIndex team = currentIndex().siblingAtColumn(ProjectTreeModel::TeamSection);
    const bool on = team.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(team, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ProjectTree::editRights(const QModelIndex &index)
{
    const QModelIndex cell = index.column() == ProjectTreeModel::ProjectSection
        ? index.siblingAtColumn(ProjectTreeModel::AccessSection) : index;
    if (cell.column() == ProjectTreeModel::TeamSection)
        return toggleTeam();
    if (!(cell.flags() & Qt::ItemIsEditable))
        return;
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    edit(cell);
}

void ProjectTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    PanelTree::mouseDoubleClickEvent(event);
    const bool rights = index.column() == ProjectTreeModel::AccessSection || index.column() == ProjectTreeModel::RoleSection;
    if (event->button() == Qt::LeftButton && rights && m_projects.isAssignment(index))
        editRights(index);
}

void ProjectTree::dropEvent(QDropEvent *event)
{
    m_dropModifiers = event->modifiers();
    m_dropPosition = viewport()->mapToGlobal(event->position().toPoint());
    PanelTree::dropEvent(event);
}

} // namespace muster
