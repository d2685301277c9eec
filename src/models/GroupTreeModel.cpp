// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GroupTreeModel.h"

#include "models/SearchText.h"
#include "texts/Titles.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const Filter inDefaultGroup {Column::DefaultGroup, {u"true"_s}};
const Filter inNoGroup {Column::Groups, {u""_s}};
const Filter atTheTop {Column::OuterGroups, {u""_s}};

// Found by themselves, by somebody who is in them, or by a group that is.
QVector<BranchPart> groupsWith(int kind, const Filter &filter, const QString &search)
{
    const TableQuery members {.table = Table::Users, .text = namesOnly(search)};
    const TableQuery inner {.table = Table::Groups, .text = search};
    return {{.kind = kind,
        .hasChildren = true,
        .query = {.table = Table::Groups, .filters = {filter}, .sort = {{Column::Name}}},
        .search = search,
        .foundBy = {{members, Column::Groups}, {inner, Column::Groups}}}};
}

// How many stand in a group, and how many are in it in all, where it holds groups.
QString countText(const Row &group, const QString &direct, const QLocale &locale)
{
    const bool holdsGroups = !cellOf(Table::Groups, group, Column::InnerGroups).toStringList().isEmpty();
    const QString all = locale.toString(cellOf(Table::Groups, group, Column::AllMembers).toLongLong());
    return holdsGroups ? GroupTreeModel::tr("%1 · %2 in all", "members of a group").arg(direct, all) : direct;
}

TableQuery usersWith(const Filter &filter, const QString &text = {})
{
    return {.table = Table::Users, .text = text, .filters = {filter}, .sort = {{Column::FullName}}};
}

} // namespace

GroupTreeModel::GroupTreeModel(Workspace &workspace, Options options, QObject *parent)
    : TreeModel(workspace, parent), m_options(options)
{
}

QVector<BranchPart> GroupTreeModel::partsOf(const TreeNode &node) const
{
    const QString search = node.bySelf ? QString() : namesOnly(text());
    const auto usersOf = [&search](const Filter &filter) {
        return QVector<BranchPart> {{.kind = User, .query = usersWith(filter), .search = search}};
    };
    switch (node.kind) {
    case TreeNode::Root:
        return topParts();
    case Default:
        return usersOf(inDefaultGroup);
    case Group:
        return groupsWith(Group, {Column::OuterGroups, {groupRef(node.row).name}}, node.bySelf ? QString() : text()) + usersOf({Column::DirectGroups, {groupRef(node.row).name}});
    case Ungrouped:
        return usersOf(inNoGroup);
    default:
        return {};
    }
}

QVector<BranchPart> GroupTreeModel::topParts() const
{
    const QString held = namesOnly(text());
    BranchPart single {.hasChildren = true, .search = text(), .single = true, .searchHeld = held};
    QVector<BranchPart> parts;
    if (!m_options.testFlag(WithoutDefault)) {
        single.kind = Default;
        single.query = usersWith(inDefaultGroup);
        single.title = tr("Default Group");
        parts.append(single);
    }
    parts += groupsWith(Group, atTheTop, text());
    if (m_options.testFlag(WithUngrouped)) {
        single.kind = Ungrouped;
        single.query = usersWith(inNoGroup);
        single.title = tr("Users without a group");
        single.unlessEmpty = true;
        parts.append(single);
    }
    return parts;
}

ObjectRow GroupTreeModel::rowOf(const TreeNode &node) const
{
    const auto builtIn = [&node](qint64 id, const QString &name) {
        return objectRow(Table::Groups, id, {{Column::Name, name}, {Column::Members, node.row.cells.value(0)}});
    };
    switch (node.kind) {
    case Default:
        return builtIn(DefaultGroupRow, tr("Default Group"));
    case Ungrouped:
        return builtIn(UngroupedRow, tr("Users without a group"));
    case User:
        return {Table::Users, node.row};
    default:
        return {Table::Groups, node.row};
    }
}

GroupRef GroupTreeModel::refOf(const TreeNode &node) const
{
    return node.kind == TreeNode::Root ? GroupRef() : groupRef(rowOf(node).row);
}

std::optional<ObjectRow> GroupTreeModel::rowAt(const QModelIndex &index) const
{
    return isGroup(index) || isUser(index) ? std::optional(rowOf(nodeOf(index))) : std::nullopt;
}

bool GroupTreeModel::isGroup(const QModelIndex &index) const
{
    return nodeOfKind(index, Group) || nodeOfKind(index, Default);
}

bool GroupTreeModel::isDefaultGroup(const QModelIndex &index) const
{
    return nodeOfKind(index, Default);
}

bool GroupTreeModel::isUngrouped(const QModelIndex &index) const
{
    return nodeOfKind(index, Ungrouped);
}

bool GroupTreeModel::isUser(const QModelIndex &index) const
{
    return nodeOfKind(index, User);
}

GroupRef GroupTreeModel::groupAt(const QModelIndex &index) const
{
    const TreeNode &node = nodeOf(index);
    return refOf(node.kind == User || node.kind == TreeNode::More ? *node.parent : node);
}

UserRef GroupTreeModel::userAt(const QModelIndex &index) const
{
    const TreeNode *node = nodeOfKind(index, User);
    return node ? userRef(node->row) : UserRef();
}

QModelIndex GroupTreeModel::indexOfGroup(const QString &uuid, const QModelIndex &below) const
{
    for (int row = 0; row < rowCount(below); ++row) {
        const QModelIndex at = index(row, 0, below);
        if (uuid.isEmpty() ? isDefaultGroup(at) : nodeOfKind(at, Group) && groupAt(at).uuid == uuid)
            return at;
        if (const QModelIndex inner = uuid.isEmpty() ? QModelIndex() : indexOfGroup(uuid, at); inner.isValid())
            return inner;
    }
    return {};
}

void GroupTreeModel::openOuterGroups(const QModelIndex &below)
{
    for (int row = 0; row < rowCount(below); ++row) {
        const QModelIndex at = index(row, 0, below);
        const TreeNode *group = nodeOfKind(at, Group);
        if (!group || cellOf(Table::Groups, group->row, Column::InnerGroups).toStringList().isEmpty())
            continue;
        fetchMore(at);
        openOuterGroups(at);
    }
}

std::optional<GroupRef> GroupTreeModel::groupAround(const QModelIndex &index) const
{
    const TreeNode *around = nodeOf(index).parent;
    return around && around->kind != TreeNode::Root ? std::optional(refOf(*around)) : std::nullopt;
}

QVariant GroupTreeModel::cell(const TreeNode &node, int, int role) const
{
    return node.kind == User ? userCell(node, role) : groupCell(node, role);
}

QVariant GroupTreeModel::groupCell(const TreeNode &node, int role) const
{
    const GroupRef group = refOf(node);
    const bool team = m_options.testFlag(WithTeams) && group.teams > 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return group.name;
    case IdRole:
        return group.id;
    case IconRole:
        return int(IconName::Group);
    case CountRole:
        return countText(node.row, locale().toString(group.members), locale());
    case BadgeRole:
        return group.isDefault ? QVariant(int(Tone::Quiet)) : team ? QVariant(int(Tone::Good)) : QVariant();
    case BadgeTextRole:
        return group.isDefault ? QVariant(tr("built in")) : team ? QVariant(tr("team on %Ln", nullptr, int(group.teams))) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString members = tr("%1, %Ln member(s)", nullptr, int(group.members)).arg(group.name);
        const QVariant badge = groupCell(node, BadgeTextRole);
        return badge.isNull() ? members : members + u", "_s + badge.toString();
    }
    default:
        return {};
    }
}

QVariant GroupTreeModel::userCell(const TreeNode &node, int role) const
{
    const UserRef user = userRef(node.row);
    switch (role) {
    case Qt::DisplayRole:
        return user.name;
    case Qt::ToolTipRole:
        return user.email;
    case IdRole:
        return user.id;
    case IconRole:
        return int(IconName::User);
    case QuietRole:
        return user.status == Status::Disabled;
    case WarningRole:
        return user.misconfigured > 0 ? tr("On no team on %Ln project(s)", nullptr, user.misconfigured) : QString();
    default:
        return {};
    }
}

// The name is the workspace's to change; options for the same name or none is options for nothing.
bool GroupTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TreeNode *node = nodeOfKind(index, Group);
    const QString name = value.toString().trimmed();
    if (node && role == Qt::EditRole && !name.isEmpty() && name != groupRef(node->row).name)
        Q_EMIT renameRequested(groupRef(node->row), name);
    return false;
}

QVariant GroupTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(tableTitle(Table::Groups)) : QVariant();
}

Qt::ItemFlags GroupTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = TreeModel::flags(index);
    switch (nodeOf(index).kind) {
    case TreeNode::Root: // beside all rows
        return flags | Qt::ItemIsDropEnabled;
    case Group:
        return flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    case Default:
        return flags | Qt::ItemIsDropEnabled;
    case User:
        return flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
    default:
        return flags;
    }
}

QMimeData *GroupTreeModel::mimeData(const QModelIndexList &indexes) const
{
    Drag drag;
    for (const QModelIndex &index : indexes) {
        if (const TreeNode *user = nodeOfKind(index, User))
            drag.users.append(userRef(user->row).uuid);
        else if (const TreeNode *group = nodeOfKind(index, Group))
            drag.groups.append(groupRef(group->row).uuid);
    }
    drag.users.removeDuplicates(); // one user may stand in several groups
    const auto uuidAround = [this](const QModelIndex &index) { return groupAround(index).value_or(GroupRef()).uuid; };
    if (!indexes.isEmpty() && std::all_of(indexes.cbegin(), indexes.cend(), [&](const QModelIndex &index) { return uuidAround(index) == uuidAround(indexes.first()); }))
        drag.within = uuidAround(indexes.first());
    return drag.encode();
}

// Whether it is one of these groups, or shown below one; other circles are refused by the workspace.
static bool standsIn(const TreeNode &group, const QStringList &groups)
{
    for (const TreeNode *node = &group; node; node = node->parent) {
        if (groups.contains(groupRef(node->row).uuid))
            return true;
    }
    return false;
}

// A drop on a member is one on the group.
bool GroupTreeModel::canDrop(const Drag &drag, const TreeNode &on) const
{
    if (on.kind == TreeNode::Root)
        return !drag.within.isEmpty();
    const TreeNode &node = on.kind == User ? *on.parent : on;
    if (!drag.groups.isEmpty())
        return node.kind == Group && drag.users.isEmpty() && !standsIn(node, drag.groups);
    return (node.kind == Group || node.kind == Default) && !drag.users.isEmpty();
}

void GroupTreeModel::drop(const Drag &drag, const TreeNode &on)
{
    if (on.kind == TreeNode::Root)
        Q_EMIT droppedOutside(drag);
    else
        Q_EMIT droppedOn(refOf(on.kind == User ? *on.parent : on), drag);
}

} // namespace muster
