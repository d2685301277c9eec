// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/TreePanel.h"

namespace muster {

class GroupTreeModel;
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

protected:
    QString countWords() const override;
    QStringList menu() const override;

private:
    void showCounts();

    GroupTreeModel *m_model;
};

} // namespace muster
