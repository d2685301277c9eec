// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace muster {

// A cell that takes one of few values, chosen in a combo box. Looks like the cells of another delegate.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Choice
    {
        QString value;
        QString text;
    };
    using Choices = std::function<QList<Choice>(const QModelIndex &index)>;

    ChoiceDelegate(const QStyledItemDelegate *look, Choices choices, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    const QStyledItemDelegate *m_look;
    Choices m_choices;
};

} // namespace muster
