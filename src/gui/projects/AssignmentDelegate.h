// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/CellDelegate.h"

class QComboBox;

namespace muster {

class WorkspaceContext;
struct RoleChoice;

// Cells of the tree of projects; access and role are chosen in place.
class AssignmentDelegate : public CellDelegate
{
    Q_OBJECT

public:
    AssignmentDelegate(WorkspaceContext &context, QAbstractItemView *view);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void addRole(QComboBox *combo, const RoleChoice &role, const QString &held) const;

    WorkspaceContext &m_context;
};

} // namespace muster
