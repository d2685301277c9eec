// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace muster {

struct CellLayout;
class RowMenuButton;

// The delegate of all our tables and trees. It draws from the roles in models/Roles.h, flicks switches and check boxes and presses
// buttons through setData (SwitchRole, Qt::CheckStateRole, ButtonRole) by mouse and Space, and puts ⋯ at the end of the row under the mouse or
// cursor. A switch or button that cannot be used keeps mouse and Space too, and is told of. It installs itself on the view.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QAbstractItemView *view);

    void setRowMenu(bool wanted); // the ⋯; on at first

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

Q_SIGNALS:
    void warningClicked(const QModelIndex &index);
    void controlRefused(const QModelIndex &index); // somebody wanted to use one that cannot be used
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);

private:
    CellLayout layoutSeen(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int room() const; // at the end of the rows, for the ⋯
    QStyleOptionViewItem insideView(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QStyleOptionViewItem besideMenu(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const CellLayout &cell) const;
    void use(QAbstractItemModel *model, const QModelIndex &index, int role);
    bool tick(QAbstractItemModel *model, const QModelIndex &index) const;

    RowMenuButton *m_menu;
};

} // namespace muster
