// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TreeModel.h"

namespace muster {

// Projects with the groups and users on each (P2).
class ProjectTreeModel : public TreeModel
{
    Q_OBJECT

public:
    enum Section { ProjectSection, AccessSection, RoleSection, TeamSection, SectionCount };

    explicit ProjectTreeModel(Workspace &workspace, QObject *parent = nullptr);

    void setShowArchived(bool show); // off at first
    void setMisconfiguredOnly(bool only); // off at first
    bool showArchived() const { return m_showArchived; }
    bool misconfiguredOnly() const { return m_misconfiguredOnly; }

    bool isProject(const QModelIndex &index) const;
    bool isAssignment(const QModelIndex &index) const;
    bool isStray(const QModelIndex &index) const; // a user who comes through groups and is on no team
    ProjectRef projectAt(const QModelIndex &index) const; // of a project, or of the project of an assignment
    AssignmentRef assignmentAt(const QModelIndex &index) const; // of an assignment or a stray
    std::optional<ObjectRow> rowAt(const QModelIndex &index) const override;
    QModelIndex indexOfProject(const QString &uuid) const;

    // Why a field of an assignment may not be edited, as a sentence; empty: it may. Who sets it redraws the view when the
    // answers are others.
    using EditRefusal = std::function<QString(const AssignmentRef &assignment, Field field)>;
    void setEditRefusal(EditRefusal refusal) { m_editRefusal = std::move(refusal); }

    int columnCount(const QModelIndex & = {}) const override { return SectionCount; }
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    // What an operator asked for in the tree; nothing is changed yet.
    void teamToggled(const muster::AssignmentRef &assignment, bool on);
    void accessEdited(const muster::AssignmentRef &assignment, muster::Access access); // EditRole: the key
    void roleEdited(const muster::AssignmentRef &assignment, const QString &role); // EditRole: name or key of the role
    void renameRequested(const muster::ProjectRef &project, const QString &name);
    void subjectsDropped(const muster::ProjectRef &project, const QStringList &users, const QStringList &groups);

protected:
    QVector<BranchPart> partsOf(const TreeNode &node) const override;
    QVariant cell(const TreeNode &node, int section, int role) const override;
    bool canDrop(const Drag &drag, const TreeNode &on) const override;
    void drop(const Drag &drag, const TreeNode &on) override;

private:
    enum Kind { Project, Assignment, Stray };

    QVariant projectCell(const TreeNode &node, int section, int role) const;
    QVariant subjectCell(const AssignmentRef &assignment, int role) const;
    QVariant rightsCell(const AssignmentRef &assignment, int section, int role) const;
    QString editRefusal(const AssignmentRef &assignment, int section) const;
    static AssignmentRef refOf(const TreeNode &node);

    EditRefusal m_editRefusal;
    bool m_showArchived = false;
    bool m_misconfiguredOnly = false;
};

} // namespace muster
