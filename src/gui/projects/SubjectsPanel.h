// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/projects/TreePanel.h"
#include "models/GroupTreeModel.h"

class QLabel;

namespace muster {

class CommandSet;
class WorkspaceContext;
class SubjectTree;
struct Selection;

// The left panel of Project Permissions: who can be put on projects, groups with their users and users without a group.
class SubjectsPanel : public TreePanel
{
    Q_OBJECT

public:
    SubjectsPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    SubjectTree &subjects() const;
    void addTo(Selection &selection) const; // users, groups, and the focus
    QStringList menu() const; // for what is selected
    void refresh() { m_model->refresh(); }

Q_SIGNALS:
    void rowsChanged(); // what is selected may have changed inside

private:
    SubjectsPanel(WorkspaceContext &context, CommandSet &commands, GroupTreeModel *model, QWidget *parent);
    void showCounts();

    WorkspaceContext &m_context;
    GroupTreeModel *m_model;
    QLabel *m_footer;
};

} // namespace muster
