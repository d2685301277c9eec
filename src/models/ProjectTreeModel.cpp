// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProjectTreeModel.h"

#include "texts/Titles.h"

using namespace Qt::StringLiterals;

namespace muster {

ProjectTreeModel::ProjectTreeModel(Workspace &workspace, QObject *parent) : TreeModel(workspace, parent) { }

void ProjectTreeModel::setShowArchived(bool show)
{
    if (std::exchange(m_showArchived, show) != show)
        load();
}

void ProjectTreeModel::setMisconfiguredOnly(bool only)
{
    if (std::exchange(m_misconfiguredOnly, only) != only)
        load();
}

QVector<BranchPart> ProjectTreeModel::partsOf(const TreeNode &node) const
{
    if (node.kind == TreeNode::Root) {
        TableQuery projects {.table = Table::Projects, .sort = {{Column::Name}}};
        if (!m_showArchived)
            projects.filters.append({Column::Archived, {u"false"_s}});
        if (m_misconfiguredOnly)
            projects.text = u"misconfigured:yes"_s;
        const FoundBy byAssignment {{.table = Table::Assignments, .text = text()}, Column::ProjectId};
        return {{.kind = Project, .hasChildren = true, .query = projects, .search = text(), .foundBy = {byAssignment}}};
    }
    if (node.kind != Project)
        return {};
    const QString search = node.bySelf ? QString() : text();
    const Filter here {Column::ProjectId, {projectRef(node.row).uuid}};
    const auto assigned = [&](const QString &kind) {
        return BranchPart {.kind = Assignment,
            .query = {.table = Table::Assignments,
                .filters = {here, {Column::SubjectKind, {kind}}},
                .sort = {{Column::Team, Qt::DescendingOrder}, {Column::Subject}}},
            .search = search};
    };
    const BranchPart strays {.kind = Stray,
        .query = {.table = Table::Misconfigurations, .filters = {here}, .sort = {{Column::User}}},
        .search = search,
        .except = {{Column::Via, {u"direct"_s}}}}; // who is assigned has a row already
    return {assigned(u"group"_s), assigned(u"user"_s), strays};
}

AssignmentRef ProjectTreeModel::refOf(const TreeNode &node)
{
    return node.kind == Stray ? strayRef(node.row) : assignmentRef(node.row);
}

bool ProjectTreeModel::isProject(const QModelIndex &index) const
{
    return nodeOfKind(index, Project);
}

bool ProjectTreeModel::isAssignment(const QModelIndex &index) const
{
    return nodeOfKind(index, Assignment);
}

bool ProjectTreeModel::isStray(const QModelIndex &index) const
{
    return nodeOfKind(index, Stray);
}

ProjectRef ProjectTreeModel::projectAt(const QModelIndex &index) const
{
    const TreeNode *node = &nodeOf(index);
    while (node->parent && node->kind != Project)
        node = node->parent;
    return node->kind == Project ? projectRef(node->row) : ProjectRef();
}

AssignmentRef ProjectTreeModel::assignmentAt(const QModelIndex &index) const
{
    return isAssignment(index) || isStray(index) ? refOf(nodeOf(index)) : AssignmentRef();
}

std::optional<ObjectRow> ProjectTreeModel::rowAt(const QModelIndex &index) const
{
    const TreeNode &node = nodeOf(index);
    switch (node.kind) {
    case Project:
        return ObjectRow {Table::Projects, node.row};
    case Assignment:
        return ObjectRow {Table::Assignments, node.row};
    case Stray:
        return ObjectRow {Table::Misconfigurations, node.row};
    default:
        return std::nullopt;
    }
}

QModelIndex ProjectTreeModel::indexOfProject(const QString &uuid) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const QModelIndex at = index(row, 0); isProject(at) && projectAt(at).uuid == uuid)
            return at;
    }
    return {};
}

QVariant ProjectTreeModel::cell(const TreeNode &node, int section, int role) const
{
    if (role == IdRole)
        return node.row.id;
    if (node.kind == Project)
        return projectCell(node, section, role);
    const AssignmentRef assignment = refOf(node);
    return section == ProjectSection ? subjectCell(assignment, role) : rightsCell(assignment, section, role);
}

QVariant ProjectTreeModel::projectCell(const TreeNode &node, int section, int role) const
{
    if (section != ProjectSection)
        return {};
    const ProjectRef project = projectRef(node.row);
    const int without = int(project.misconfigured);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return project.name;
    case IconRole:
        return int(project.archived ? IconName::Archive : IconName::Folder);
    case BoldRole:
        return true;
    case QuietRole:
        return project.archived;
    case BadgeRole:
        return project.archived ? QVariant(int(Tone::Quiet)) : QVariant();
    case BadgeTextRole:
        return project.archived ? QVariant(tr("archived")) : QVariant();
    case Qt::ToolTipRole:
    case WarningRole:
        return without > 0 ? QVariant(tr("%Ln user(s) with access and without a team", nullptr, without)) : QVariant();
    case WarningTextRole:
        return without > 0 ? QVariant(tr("%Ln without a team", nullptr, without)) : QVariant();
    default:
        return {};
    }
}

QVariant ProjectTreeModel::subjectCell(const AssignmentRef &assignment, int role) const
{
    const bool wrong = assignment.misconfigured > 0 && !assignment.isGroup;
    switch (role) {
    case Qt::DisplayRole:
        if (assignment.subject.isEmpty()) // who may see projects need not see who is on them
            return assignment.isGroup ? tr("A group") : tr("A user");
        return assignment.isGroup && assignment.members >= 0
            ? tr("%1 · %2", "group and how many members it has").arg(assignment.subject, locale().toString(assignment.members))
            : assignment.subject;
    case IconRole:
        return int(assignment.isGroup ? IconName::Group : IconName::User);
    case Qt::ToolTipRole:
    case WarningRole:
        if (!wrong)
            return {};
        return assignment.isStray() ? tr("Has access through %1 and is on no team here").arg(locale().createSeparatedList(assignment.via))
                                    : tr("Has access and is on no team here");
    case WarningTextRole:
        return wrong ? QVariant(tr("no team")) : QVariant();
    default:
        return {};
    }
}

// The columns of the sections; their fields.
static constexpr std::array sectionColumns {Column::Project, Column::Access, Column::Role, Column::Team};

QString ProjectTreeModel::editRefusal(const AssignmentRef &assignment, int section) const
{
    return m_editRefusal ? m_editRefusal(assignment, sectionColumns.at(section)) : QString();
}

QVariant ProjectTreeModel::rightsCell(const AssignmentRef &assignment, int section, int role) const
{
    if (assignment.isStray())
        return {};
    if (role == Qt::ToolTipRole) {
        const QString refused = editRefusal(assignment, section);
        return refused.isEmpty() ? QVariant() : QVariant(refused);
    }
    switch (section) {
    case AccessSection:
        if (role == Qt::DisplayRole)
            return accessText(assignment.access);
        if (role == Qt::EditRole || role == RawRole)
            return muster::keyOf(assignment.access);
        return role == QuietRole ? QVariant(assignment.access == Access::ReadOnly) : QVariant();
    case RoleSection:
        return role == Qt::DisplayRole || role == Qt::EditRole || role == RawRole ? QVariant(assignment.role) : QVariant();
    case TeamSection:
        if (role == Qt::CheckStateRole)
            return int(assignment.team ? Qt::Checked : Qt::Unchecked);
        if (role == RawRole)
            return assignment.team;
        return role == Qt::AccessibleTextRole ? QVariant(fieldTitle(Column::Team)) : QVariant();
    default:
        return {};
    }
}

bool ProjectTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    if (isProject(index) && index.column() == ProjectSection && role == Qt::EditRole) {
        if (const ProjectRef project = projectAt(index); !text.isEmpty() && text != project.name)
            Q_EMIT renameRequested(project, text);
    }
    if (!isAssignment(index))
        return false;
    const AssignmentRef assignment = assignmentAt(index);
    if (!editRefusal(assignment, index.column()).isEmpty())
        return false;
    if (index.column() == TeamSection && role == Qt::CheckStateRole) {
        Q_EMIT teamToggled(assignment, value.toInt() == Qt::Checked);
    } else if (index.column() == AccessSection && role == Qt::EditRole) {
        const auto access = fromKey<Access>(text);
        if (access && *access != assignment.access)
            Q_EMIT accessEdited(assignment, *access);
    } else if (index.column() == RoleSection && role == Qt::EditRole && !text.isEmpty() && text != assignment.role) {
        Q_EMIT roleEdited(assignment, text);
    }
    return false; // it is so when the workspace says so
}

QVariant ProjectTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= SectionCount)
        return {};
    return columnTitle(Table::Assignments, sectionColumns.at(section));
}

Qt::ItemFlags ProjectTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TreeModel::flags(index);
    switch (nodeOf(index).kind) {
    case Project:
        return flags | Qt::ItemIsDropEnabled | (index.column() == ProjectSection ? Qt::ItemIsEditable : Qt::NoItemFlags);
    case Assignment: {
        const Qt::ItemFlags own = flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
        if (index.column() == ProjectSection || !editRefusal(assignmentAt(index), index.column()).isEmpty())
            return own;
        return own | (index.column() == TeamSection ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
    }
    case Stray:
        return flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
    default:
        return flags;
    }
}

QMimeData *ProjectTreeModel::mimeData(const QModelIndexList &indexes) const
{
    Drag drag;
    for (const QModelIndex &index : indexes) {
        const AssignmentRef assignment = assignmentAt(index);
        if (!assignment.subjectId.isEmpty())
            (assignment.isGroup ? drag.groups : drag.users).append(assignment.subjectId);
    }
    drag.users.removeDuplicates();
    drag.groups.removeDuplicates();
    return drag.encode();
}

// A drop on what stands on a project is one on the project.
bool ProjectTreeModel::canDrop(const Drag &drag, const TreeNode &on) const
{
    return !drag.isEmpty() && on.kind != TreeNode::Root && on.kind != TreeNode::More;
}

void ProjectTreeModel::drop(const Drag &drag, const TreeNode &on)
{
    Q_EMIT subjectsDropped(projectRef((on.kind == Project ? on : *on.parent).row), drag.users, drag.groups);
}

} // namespace muster
