// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/PanelTree.h"
#include "models/Selection.h"

namespace muster {

class GroupTreeModel;

// The tree of groups and their members.
class GroupsTree final : public PanelTree
{
    Q_OBJECT

public:
    GroupsTree(GroupTreeModel &model, QWidget *parent);

    QVector<ObjectRow> selected(ObjectKind kind) const; // users or groups
    std::optional<GroupRef> groupAround() const; // when everything that is selected stands in the same one
    std::optional<ObjectRow> currentGroup() const; // the one that is selected, or in which all selected members stand

Q_SIGNALS:
    void userOpened(const muster::UserRef &user); // by double click or Enter

private:
    void open(const QModelIndex &index);

    GroupTreeModel &m_model;
};

} // namespace muster
