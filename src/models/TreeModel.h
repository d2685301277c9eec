// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Drag.h"
#include "models/ReadBranches.h"
#include "models/Refs.h"
#include "models/Roles.h"
#include "models/TreeNode.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QTimer>

#include <map>

namespace muster {

class Workspace;

// A tree whose branches are queries, read when they are opened, by pages. When the workspace changes the open branches are
// read again and what is still there keeps its place in the selection and its open branch, by id.
class TreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum State { Loading, Ready, Failed };
    Q_ENUM(State)

    enum Role {
        MoreRole = FirstFreeRole, // bool: the last row of a branch that has more; activate it
        KeyRole, // QString: what finds the row again after a refresh
    };

    ~TreeModel() override;

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    qsizetype count() const { return m_total; } // of the top level, loaded or not
    const QString &text() const { return m_text; }
    void setText(const QString &text); // search
    void refresh();

    // Rows "42 more": loads the next page. False when it is another row.
    bool activate(const QModelIndex &index);
    QString keyOf(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &key) const; // invalid when it is not loaded

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QStringList mimeTypes() const override { return Drag::mimeTypes(); }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }

Q_SIGNALS:
    void stateChanged();
    void countChanged();
    void queryMistake(const muster::Error &error);
    void queryUnderstood();

protected:
    TreeModel(Workspace &workspace, QObject *parent);

    // What stands below a node (the root has kind Root), in order.
    virtual QVector<BranchPart> partsOf(const TreeNode &node) const = 0;

    TreeNode &nodeOf(const QModelIndex &index) const;
    QModelIndex indexOfNode(const TreeNode &node, int column = 0) const;
    QVariant moreData(const TreeNode &node, int column, int role) const;
    Workspace &workspace() const { return m_workspace; }
    void reload(); // the top level and all open branches, soon

    static constexpr int PageSize = 100;
    static constexpr int TopPageSize = 1000;

private:
    using Asking = LatestAnswer<Branches>;

    void load(TreeNode &node);
    void take(const QString &key, Result<Branches> branches);
    void merge(TreeNode &node, const Branches &branches);
    void setState(State state);
    TreeNode *find(const QString &key) const;

    Workspace &m_workspace;
    std::unique_ptr<TreeNode> m_root;
    std::map<QString, std::unique_ptr<Asking>> m_asking; // by the node's key
    QTimer m_soon;
    State m_state = Loading;
    Error m_error {};
    QString m_text;
    qsizetype m_total = 0;
};

} // namespace muster
