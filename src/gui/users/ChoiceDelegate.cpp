// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ChoiceDelegate.h"

#include <QComboBox>

namespace muster {

ChoiceDelegate::ChoiceDelegate(const QStyledItemDelegate *look, Choices choices, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_choices(std::move(choices))
{
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_look->paint(painter, option, index);
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_look->sizeHint(option, index);
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (const Choice &choice : m_choices(index))
        combo->addItem(choice.text, choice.value);
    // A choice that was made is done.
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto *self = const_cast<ChoiceDelegate *>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<QComboBox *>(editor);
    combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
    combo->showPopup();
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData());
}

} // namespace muster
