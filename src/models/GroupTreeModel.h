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
        NoOption = 0,
        WithUngrouped = 1, // a last branch "Users without a group"
        WithTeams = 2, // badges "team on 3"
        WithoutDefault = 4, // no Default Group at the top
    };
    Q_DECLARE_FLAGS(Options, Option)

    explicit GroupTreeModel(Workspace &workspace, Options options = {}, QObject *parent = nullptr);

    bool isGroup(const QModelIndex &index) const; // the Default Group too
    bool isDefaultGroup(const QModelIndex &index) const;
    bool isUngrouped(const QModelIndex &index) const; // the branch "Users without a group"
    bool isUser(const QModelIndex &index) const;
    GroupRef groupAt(const QModelIndex &index) const; // of a group, or of the group in which a user stands
    UserRef userAt(const QModelIndex &index) const;
    QModelIndex indexOfGroup(const QString &uuid) const; // empty: the Default Group

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    // What an operator asked for in the tree; nothing is changed yet.
    void renameRequested(const muster::GroupRef &group, const QString &name);
    void usersDropped(const muster::GroupRef &group, const QStringList &users);

protected:
    QVector<BranchPart> partsOf(const TreeNode &node) const override;

private:
    QVariant groupData(const TreeNode &node, int role) const;
    QVariant userData(const TreeNode &node, int role) const;

    Options m_options;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(GroupTreeModel::Options)

} // namespace muster
