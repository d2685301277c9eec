// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Selection.h"

#include <QTableView>
#include <QVector>

namespace muster {

class TableModel;

// The table of a list: rows to select and open, found by id.
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

Q_SIGNALS:
    void opened(qint64 id); // by double click or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

    TableModel &list() const { return m_list; }

private:
    TableModel &m_list;
};

} // namespace muster
