// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/PinnedColumn.h"
#include "models/Selection.h"

#include <QTableView>
#include <QVector>

namespace muster {

class TableModel;

// The table of a list: rows to select and open, found by id. Its first column stays when the others are scrolled sideways,
// and at the end of each row there is room for its ⋯, where it has one.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    ListTable(TableModel &model, const QString &title, QWidget *parent);

    QVector<qint64> selectedIds(qsizetype most = -1) const; // in their order; -1: all of them
    qsizetype selectedCount() const; // without a list of them
    Selection::Many selectedMany() const; // the same of any number of rows; all of a result is its query
    qint64 currentId() const; // 0: none
    void select(qint64 id); // and makes it current; nothing when it is not shown

    void setRowMenu(bool wanted); // whether rows end in ⋯; not at first
    int roomForColumns() const; // pixels

    QModelIndex indexAt(const QPoint &at) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void opened(qint64 id); // by double click or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

    TableModel &list() const { return m_list; }

private:
    PinnedColumn pinned() const { return PinnedColumn(*horizontalHeader()); }
    void beginAnew();
    void beginWhereSeen();
    QRect rest() const; // of the viewport, where no columns are
    void paintRow(QPainter *painter, int row, const QRect &rect) const;
    void paintCell(QPainter *painter, const QModelIndex &index, const QRect &rect) const;

    TableModel &m_list;
    QPersistentModelIndex m_seen; // the current cell, if no column needed to be scrolled for it
    int m_menuRoom = 0; // at the end of each row
};

} // namespace muster
