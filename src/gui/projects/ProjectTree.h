// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/PanelTree.h"
#include "models/ProjectTreeModel.h"

#include <array>

namespace muster {

// The tree of projects. Left and Right go through the cells of an assignment, Space ticks its team, Enter edits access or
// role.
class ProjectTree : public PanelTree
{
    Q_OBJECT

public:
    ProjectTree(ProjectTreeModel &model, const QString &name, QWidget *parent = nullptr);

    void setRightsWidths(const std::array<int, ProjectTreeModel::SectionCount> &widths); // of the project's: ignored

    // Of the latest drop.
    Qt::KeyboardModifiers dropModifiers() const { return m_dropModifiers; }
    QPoint dropPosition() const { return m_dropPosition; } // global

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fitColumns();
    bool step(int columns);
    void toggleTeam();
    void editRights(const QModelIndex &index);

    ProjectTreeModel &m_projects;
    std::array<int, ProjectTreeModel::SectionCount> m_widths {200, 90, 120, 60};
    Qt::KeyboardModifiers m_dropModifiers;
    QPoint m_dropPosition;
};

} // namespace muster
