// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/AssignmentDelegate.h"

#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/ProjectTreeModel.h"
#include "texts/Titles.h"

#include <QAbstractItemView>
#include <QComboBox>

namespace muster {

AssignmentDelegate::AssignmentDelegate(WorkspaceContext &context, QAbstractItemView *view)
    : CellDelegate(view)
    , m_context(context)
{
}

// One that may not be given is shown, with the reason. What it is can stay.
void AssignmentDelegate::addRole(QComboBox *combo, const RoleChoice &role, const QString &held) const
{
    combo->addItem(role.name, role.name);
    const QString why = role.name == held ? QString() : whyNot(m_context, change::editGroupAssignment({}, {}, {{Field::Role, role.key}}));
    if (why.isEmpty())
        return;
    const int at = combo->count() - 1;
    combo->setItemData(at, why, Qt::ToolTipRole);
    combo->setItemData(at, 0, Qt::UserRole - 1); // flags, as the combo's own model keeps them
}

QWidget *AssignmentDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.column() == ProjectTreeModel::AccessSection) {
        for (const Access access : {Access::Write, Access::ReadOnly})
            combo->addItem(accessText(access), keyOf(access));
    } else {
        for (const RoleChoice &role : m_context.state().roles) {
            if (role.scope == RoleScope::Project)
                addRole(combo, role, index.data(Qt::EditRole).toString());
        }
    }
    auto *self = const_cast<AssignmentDelegate *>(this); // createEditor is const, its signals are not
    connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    QMetaObject::invokeMethod(combo, &QComboBox::showPopup, Qt::QueuedConnection);
    return combo;
}

void AssignmentDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void AssignmentDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *combo = qobject_cast<const QComboBox *>(editor);
    if (combo->currentIndex() >= 0)
        model->setData(index, combo->currentData(), Qt::EditRole);
}

void AssignmentDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect.adjusted(1, 0, 0, -1);
    place.setWidth(qMax(place.width(), editor->minimumSizeHint().width()));
    editor->setGeometry(place);
}

} // namespace muster
