// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/TableLayout.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QListWidget;
class QListWidgetItem;

namespace muster {

// Which columns a table shows, in which order, and by which it is sorted: what the mouse does on the header, for everybody.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(Table table, const TableLayout &look, QWidget *parent);

    TableLayout look() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct SortRow
    {
        QComboBox *column;
        QComboBox *order;
    };

    void fill(const TableLayout &look);
    QListWidgetItem *addColumn(Column column, bool shown, int width);
    SortRow addSortRow(QFormLayout *form, const QString &label);
    static void choose(const SortRow &row, const QVector<SortKey> &sort, int rank);
    QWidget *makeMovers();
    void move(int by);

    Table m_table;
    QListWidget *m_list;
    SortRow m_first {};
    SortRow m_second {};
};

} // namespace muster
