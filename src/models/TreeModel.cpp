// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TreeModel.h"

#include "models/ResultPages.h"
#include "storage/Workspace.h"
#include "storage/queries/TableDependencies.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int BranchesAtOnce = 2;

// Whether a branch would show something else now. Of a single row only how much it holds is shown.
bool wouldDiffer(const BranchPart &part, const ChangedObjects &changed)
{
    TableQuery query = part.query;
    query.text += part.search + part.searchHeld;
    const ChangeEffect effect = effectOf(changed, query);
    if (effect == ChangeEffect::Rows || (effect == ChangeEffect::Cells && !part.single))
        return true;
    return !part.search.isEmpty() && std::any_of(part.foundBy.cbegin(), part.foundBy.cend(), [&](const FoundBy &by) { return effectOf(changed, by.query) != ChangeEffect::None; });
}

bool isWaiting(const TreeNode &node)
{
    return node.options && node.options->isWaiting();
}

void number(TreeNode &node)
{
    for (int at = 0; at < node.count(); ++at)
        node.children[at]->position = at;
}

} // namespace

TreeModel::TreeModel(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent), m_workspace(workspace), m_root(std::make_unique<TreeNode>())
{
    m_root->branch = TreeNode::Closed;
    m_root->wanted = TopPageSize;
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { askOpen(*m_root); });
    connect(&workspace, &Workspace::changed, this, &TreeModel::heed);
    QMetaObject::invokeMethod(this, &TreeModel::load, Qt::QueuedConnection); // when the tree's own class is there
}

TreeModel::~TreeModel() = default;

void TreeModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_meant.cancel();
    load();
}

void TreeModel::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

// Asks for nothing when no open branch would show something else.
void TreeModel::heed(const ChangedObjects &changed)
{
    if (isStale(*m_root, changed))
        refresh();
}

bool TreeModel::isStale(const TreeNode &node, const ChangedObjects &changed) const
{
    if (node.branch != TreeNode::Asked && node.branch != TreeNode::Open)
        return false;
    const QVector<BranchPart> parts = partsOf(node);
    return std::any_of(parts.cbegin(), parts.cend(), [&](const BranchPart &part) { return wouldDiffer(part, changed); })
        || std::any_of(node.children.cbegin(), node.children.cend(), [&](const auto &child) { return isStale(*child, changed); });
}

// Open branches are asked again when the top level is there: what they were asked before would only keep it waiting.
void TreeModel::load()
{
    setState(Loading);
    stopBelow(*m_root);
    ask(*m_root);
}

void TreeModel::stopBelow(TreeNode &node)
{
    for (const auto &child : node.children) {
        if (isWaiting(*child)) {
            child->options->cancel();
            child->again = true;
        }
        stopBelow(*child);
    }
}

// Asks for a branch, instead of what it was asked for before.
void TreeModel::ask(TreeNode &node)
{
    node.again = false;
    if (node.branch == TreeNode::Closed)
        node.branch = TreeNode::Asked;
    if (!node.options)
        node.options = std::make_unique<LatestAnswer<Branches>>();
    node.options->ask(m_workspace.read(ReadBranches {partsOf(node), node.wanted, m_known}),
        [this, &node](Result<Branches> branches) { take(node, std::move(branches)); });
}

void TreeModel::askOpen(TreeNode &node)
{
    if (node.branch != TreeNode::Asked && node.branch != TreeNode::Open)
        return;
    node.again = true;
    if (&node == m_root.get() && !isWaiting(node))
        ask(node);
}

// A search opens dozens of branches: they are asked for from the top down, a few at a time, so that nobody else has to wait.
void TreeModel::askNext()
{
    if (isWaiting(*m_root)) // by another word, maybe
        return;
    int asked = 0;
    std::vector<TreeNode *> wanted;
    const std::function<void(const TreeNode &)> look = [&](const TreeNode &node) {
        for (const auto &child : node.children) {
            if (isWaiting(*child))
                ++asked;
            else if (child->again)
                wanted.push_back(child.get());
            look(*child);
        }
    };
    look(*m_root);
    for (TreeNode *node : wanted) {
        if (asked++ >= BranchesAtOnce)
            return;
        ask(*node);
    }
}

void TreeModel::take(TreeNode &node, Result<Branches> branches)
{
    if (!branches) {
        takeFault(node, branches.error());
        return;
    }
    const bool isRoot = &node == m_root.get();
    if (isRoot)
        m_shownText = m_text;
    const qsizetype total = std::exchange(node.total, branches->total);
    node.branch = TreeNode::Open;
    merge(node, *std::move(branches));
    if (node.again && isRoot)
        ask(node);
    for (const auto &child : node.children)
        askOpen(*child); // after this one, because what stands below may be asked for by a name that has changed
    askNext();
    if (!isRoot) {
        Q_EMIT branchLoaded(indexOfNode(node));
        return;
    }
    Q_EMIT queryUnderstood();
    setState(Ready);
    if (total != node.total)
        Q_EMIT countChanged();
    if (node.total == 0 && !m_text.isEmpty())
        findMeantWords();
}

void TreeModel::findMeantWords()
{
    m_meant.ask(m_workspace.read(FindMeantInBranches {partsOf(*m_root)}), [this](const Result<QVector<MeantWord>> &words) {
        if (!words || words->isEmpty() || m_root->total > 0)
            return;
        MeantWord word = words->first();
        if (!m_text.contains(word.typed)) // the field is of the tree's making
            word = {word.typed.section(u':', 1), word.meant.section(u':', 1)};
        Q_EMIT queryMistake({ErrorCode::QueryMeant, {word.typed, word.meant}});
    });
}

void TreeModel::takeFault(TreeNode &node, const Error &error)
{
    if (isQueryMistake(error)) {
        if (&node == m_root.get()) {
            m_text = m_shownText;
            Q_EMIT queryMistake(error);
        }
        setState(Ready);
        askNext(); // what was stopped for it
        return;
    }
    if (node.branch == TreeNode::Asked) {
        node.branch = TreeNode::Closed; // it can be opened again
        node.again = false;
    }
    m_error = error;
    setState(Failed);
    askNext();
}

void TreeModel::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

QString TreeModel::keyFor(const TreeNode &parent, int kind, qint64 id)
{
    return u"%1/%2:%3"_s.arg(parent.key).arg(kind).arg(id);
}

TreeNodes TreeModel::nodesFor(TreeNode &node, Branches branches) const
{
    const QVector<BranchPart> parts = partsOf(node);
    TreeNodes nodes;
    for (BranchRow &row : branches.rows) {
        auto child = std::make_unique<TreeNode>();
        child->kind = parts.at(row.part).kind;
        child->key = keyFor(node, child->kind, row.row.id);
        child->row = std::move(row.row);
        child->bySelf = row.bySelf;
        child->parent = &node;
        child->wanted = PageSize;
        child->branch = parts.at(row.part).hasChildren ? TreeNode::Closed : TreeNode::NoBranch;
        nodes.push_back(std::move(child));
    }
    if (branches.total > branches.rows.size()) {
        auto more = std::make_unique<TreeNode>();
        more->kind = TreeNode::More;
        more->key = keyFor(node, TreeNode::More, 0);
        more->parent = &node;
        nodes.push_back(std::move(more));
    }
    return nodes;
}

// Makes the branch what was read, keeping the nodes that stay.
void TreeModel::merge(TreeNode &node, Branches branches)
{
    TreeNodes wanted = nodesFor(node, std::move(branches));
    removeOthers(node, wanted);
    reorder(node, wanted);
    for (size_t at = 0, next = 0; at < wanted.size(); ++at) {
        if (next == node.children.size() || node.children[next]->key != wanted[at]->key)
            continue;
        TreeNode &kept = *node.children[next++];
        kept.row = std::move(wanted[at]->row);
        kept.bySelf = wanted[at]->bySelf;
    }
    insertNew(node, wanted);
    if (!node.children.empty())
        Q_EMIT dataChanged(indexOfNode(*node.children.front()), indexOfNode(*node.children.back(), columnCount() - 1));
}

void TreeModel::removeOthers(TreeNode &node, const TreeNodes &wanted)
{
    QSet<QString> keys;
    for (const auto &child : wanted)
        keys.insert(child->key);
    for (int last = node.count() - 1; last >= 0; --last) {
        if (keys.contains(node.children[last]->key))
            continue;
        int first = last;
        while (first > 0 && !keys.contains(node.children[first - 1]->key))
            --first;
        beginRemoveRows(indexOfNode(node), first, last);
        node.children.erase(node.children.begin() + first, node.children.begin() + last + 1);
        number(node);
        endRemoveRows();
        last = first;
    }
}

void TreeModel::reorder(TreeNode &node, const TreeNodes &wanted)
{
    QHash<QString, int> places;
    for (size_t at = 0; at < wanted.size(); ++at)
        places.insert(wanted[at]->key, int(at));
    const auto before = [&places](const auto &a, const auto &b) { return places.value(a->key) < places.value(b->key); };
    if (std::is_sorted(node.children.cbegin(), node.children.cend(), before))
        return;
    const QList<QPersistentModelIndex> parents {indexOfNode(node)};
    Q_EMIT layoutAboutToBeChanged(parents, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::sort(node.children.begin(), node.children.end(), before);
    number(node);
    QModelIndexList now;
    for (const QModelIndex &index : old)
        now.append(indexOfNode(nodeOf(index), index.column()));
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged(parents, VerticalSortHint);
}

void TreeModel::insertNew(TreeNode &node, TreeNodes &wanted)
{
    const auto isThere = [&](size_t at) { return at < node.children.size() && node.children[at]->key == wanted[at]->key; };
    for (size_t first = 0; first < wanted.size(); ++first) {
        if (isThere(first))
            continue;
        size_t end = first + 1; // of the run of new ones
        const QString next = first < node.children.size() ? node.children[first]->key : QString();
        while (end < wanted.size() && wanted[end]->key != next)
            ++end;
        beginInsertRows(indexOfNode(node), int(first), int(end) - 1);
        node.children.insert(node.children.begin() + first, std::make_move_iterator(wanted.begin() + first), std::make_move_iterator(wanted.begin() + end));
        number(node);
        endInsertRows();
        first = end - 1;
    }
}

bool TreeModel::activate(const QModelIndex &index)
{
    if (!isMore(index))
        return false;
    TreeNode &branch = *nodeOf(index).parent;
    branch.wanted = branch.count() - 1 + PageSize;
    ask(branch);
    return true;
}

bool TreeModel::isMore(const QModelIndex &index) const
{
    return nodeOf(index).kind == TreeNode::More;
}

QString TreeModel::keyOf(const QModelIndex &index) const
{
    return nodeOf(index).key;
}

QModelIndex TreeModel::indexOf(const QString &key) const
{
    const TreeNode *node = m_root.get();
    while (node->key != key) {
        const auto it = std::find_if(node->children.cbegin(), node->children.cend(), [&key](const auto &child) {
            return key == child->key || key.startsWith(child->key + u'/');
        });
        if (it == node->children.cend())
            return {};
        node = it->get();
    }
    return indexOfNode(*node);
}

TreeNode &TreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<TreeNode *>(index.internalPointer()) : *m_root;
}

const TreeNode *TreeModel::nodeOfKind(const QModelIndex &index, int kind) const
{
    const TreeNode &node = nodeOf(index);
    return node.kind == kind ? &node : nullptr;
}

QModelIndex TreeModel::indexOfNode(const TreeNode &node, int column) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.position, column, &node);
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOfNode(*nodeOf(parent).children[row], column);
}

QModelIndex TreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(*nodeOf(index).parent) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : nodeOf(parent).count();
}

bool TreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const TreeNode &node = nodeOf(parent);
    return !node.children.empty() || node.branch == TreeNode::Closed || node.branch == TreeNode::Asked;
}

bool TreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 && nodeOf(parent).branch == TreeNode::Closed;
}

void TreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    nodeOf(parent).branch = TreeNode::Asked;
    askOpen(nodeOf(parent));
    askNext();
}

QVector<ObjectRow> TreeModel::rowsOf(const QModelIndexList &indexes) const
{
    QVector<ObjectRow> rows;
    QSet<std::pair<int, qint64>> known;
    for (const QModelIndex &index : indexes) {
        const std::optional<ObjectRow> row = rowAt(index);
        if (!row || known.contains({int(row->table), row->row.id}))
            continue;
        known.insert({int(row->table), row->row.id});
        rows.append(*row);
    }
    return rows;
}

QVariant TreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TreeNode &node = nodeOf(index);
    if (role == KeyRole)
        return node.key;
    if (role == MoreRole)
        return node.kind == TreeNode::More;
    if (node.kind != TreeNode::More)
        return cell(node, index.column(), role);
    if (role == QuietRole)
        return true;
    const qsizetype rest = node.parent->total - (node.parent->count() - 1);
    return role == Qt::DisplayRole && index.column() == 0 ? QVariant(tr("%Ln more", nullptr, int(rest))) : QVariant();
}

bool TreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    if (m_dropRefusal && !m_dropRefusal().isEmpty())
        return false;
    const Drag drag = Drag::decode(data);
    return row < 0 && !drag.isEmpty() && canDrop(drag, nodeOf(parent));
}

// Only what is on a row is dropped there, or beside all of them; what the operator wants is asked for, and shows when the workspace has it.
bool TreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    drop(Drag::decode(data), nodeOf(parent));
    return true;
}

} // namespace muster
