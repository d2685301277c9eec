// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TreeModel.h"

namespace muster {

// Groups with their members (G1). One column.
class GroupTreeModel : public TreeModel
{
    Q_OBJECT

public:
    enum Option {
        WithUngrouped = 1, // a last branch "Users without a group"
        WithTeams = 2, // badges "team on 3"
        WithoutDefault = 4, // no Default Group at the top
    };
    Q_DECLARE_FLAGS(Options, Option)

    explicit GroupTreeModel(Workspace &workspace, Options options = {}, QObject *parent = nullptr);

    bool isGroup(const QModelIndex &index) const; // a group or the Default Group
    bool isDefaultGroup(const QModelIndex &index) const;
    bool isUngrouped(const QModelIndex &index) const; // the branch "Users without a group"
    bool isUser(const QModelIndex &index) const;
    GroupRef groupAt(const QModelIndex &index) const; // of a group, or of the group in which a user stands
    std::optional<GroupRef> groupAround(const QModelIndex &index) const; // in which a user or a group stands; none at the top
    UserRef userAt(const QModelIndex &index) const;
    std::optional<ObjectRow> rowAt(const QModelIndex &index) const override;
    QModelIndex indexOfGroup(const QString &uuid, const QModelIndex &below = {}) const; // the first that is loaded; empty: the Default Group

    void openOuterGroups(const QModelIndex &below = {}); // those that are loaded and were not opened yet: an inner group is looked for

    int columnCount(const QModelIndex & = {}) const override { return 1; }
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    // What an operator asked for in the tree; nothing is changed yet.
    void renameRequested(const muster::GroupRef &group, const QString &name);
    void droppedOn(const muster::GroupRef &group, const muster::Drag &drag);
    void droppedOutside(const muster::Drag &drag); // takes out of the group that it comes from

protected:
    QVector<BranchPart> partsOf(const TreeNode &node) const override;
    QVariant cell(const TreeNode &node, int section, int role) const override;
    bool canDrop(const Drag &drag, const TreeNode &on) const override;
    void drop(const Drag &drag, const TreeNode &on) override;

private:
    enum Kind { Default, Group, Ungrouped, User };

    QVector<BranchPart> topParts() const;
    QVariant groupCell(const TreeNode &node, int role) const;
    QVariant userCell(const TreeNode &node, int role) const;
    ObjectRow rowOf(const TreeNode &node) const;
    GroupRef refOf(const TreeNode &node) const;

    Options m_options;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(GroupTreeModel::Options)

} // namespace muster
