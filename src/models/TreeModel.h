// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Drag.h"
#include "models/KnownRows.h"
#include "models/ObjectRow.h"
#include "models/Refs.h"
#include "models/Roles.h"
#include "models/TreeNode.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QTimer>

namespace muster {

class ChangedObjects;
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
        MoreRole = FirstFreeRole, // bool: the last row of a branch that has more; see activate
        KeyRole, // QString: what finds the row again after a refresh
    };

    ~TreeModel() override;

    State state() const { return m_state; } // of the top level
    const Error &error() const { return m_error; }
    qsizetype count() const { return m_root->total; } // of the top level, loaded or not
    const QString &text() const { return m_text; } // the last good one after a mistake
    void setText(const QString &text); // search
    void refresh(); // soon; also by itself when what it shows has changed

    // A row "42 more": loads the next page. False when it is another row.
    bool activate(const QModelIndex &index);
    bool isMore(const QModelIndex &index) const;
    bool isFoundByOthers(const QModelIndex &index) const { return !nodeOf(index).bySelf; } // what was searched for stands below it
    QString keyOf(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &key) const; // invalid when it is not loaded
    virtual std::optional<ObjectRow> rowAt(const QModelIndex &index) const = 0; // none for what is no object: "42 more"
    QVector<ObjectRow> rowsOf(const QModelIndexList &indexes) const; // each once: a user may stand in several groups

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override; // a branch that was not opened yet
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QStringList mimeTypes() const override { return Drag::mimeTypes(); }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;

    // Why nothing may be dropped here, as a sentence; empty: it may.
    void setDropRefusal(std::function<QString()> refusal) { m_dropRefusal = std::move(refusal); }

    static constexpr int PageSize = 100;
    static constexpr int TopPageSize = 1000;

Q_SIGNALS:
    void stateChanged();
    void countChanged();
    void queryMistake(const muster::Error &error); // the tree is that of the last good text
    void queryUnderstood();
    void branchLoaded(const QModelIndex &parent);

protected:
    TreeModel(Workspace &workspace, QObject *parent);

    virtual QVector<BranchPart> partsOf(const TreeNode &node) const = 0; // below it; the root has kind TreeNode::Root
    virtual QVariant cell(const TreeNode &node, int section, int role) const = 0;
    virtual bool canDrop(const Drag &drag, const TreeNode &on) const = 0; // on the root: where no row is
    virtual void drop(const Drag &drag, const TreeNode &on) = 0;

    TreeNode &nodeOf(const QModelIndex &index) const; // the root of an invalid index
    const TreeNode *nodeOfKind(const QModelIndex &index, int kind) const; // null when it is another kind
    QModelIndex indexOfNode(const TreeNode &node, int column = 0) const;
    static QString keyFor(const TreeNode &parent, int kind, qint64 id);
    void load(); // the top level, for other parts than before
    const QLocale &locale() const { return m_locale; }

private:
    void heed(const ChangedObjects &changed);
    bool isStale(const TreeNode &node, const ChangedObjects &changed) const;
    void ask(TreeNode &node);
    void askOpen(TreeNode &node);
    void askNext();
    static void stopBelow(TreeNode &node);
    void take(TreeNode &node, Result<Branches> branches);
    void takeFault(TreeNode &node, const Error &error);
    void findMeantWords(); // where nothing is found
    void setState(State state);

    void merge(TreeNode &node, Branches branches);
    void removeOthers(TreeNode &node, const TreeNodes &wanted);
    void reorder(TreeNode &node, const TreeNodes &wanted);
    void insertNew(TreeNode &node, TreeNodes &wanted);
    TreeNodes nodesFor(TreeNode &node, Branches branches) const;

    Workspace &m_workspace;
    std::unique_ptr<TreeNode> m_root;
    const std::shared_ptr<KnownRows> m_known = std::make_shared<KnownRows>(); // questions may outlive this model
    std::function<QString()> m_dropRefusal;
    QTimer m_soon;
    QLocale m_locale;
    State m_state = Loading;
    Error m_error {};
    QString m_text;
    QString m_shownText; // the last one that was understood
    LatestAnswer<QVector<MeantWord>> m_meant;
};

} // namespace muster
