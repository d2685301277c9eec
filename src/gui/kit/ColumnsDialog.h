// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/TableLayout.h"

#include <QDialog>

#include <functional>
#include <memory>

class QComboBox;
class QListWidgetItem;

namespace muster {

namespace Ui {
class ColumnsDialog;
}

// Which columns a table shows, in which order, and by which it is sorted: what the mouse does on the header, for everybody.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    using Titles = std::function<QString(Column column)>; // as the header has them

    ColumnsDialog(Table table, const TableLayout &look, Titles titles, QWidget *parent);
    ~ColumnsDialog() override;

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
    void fillSort(const SortRow &row);
    static void choose(const SortRow &row, const QVector<SortKey> &sort, int rank);
    void move(int by);

    std::unique_ptr<Ui::ColumnsDialog> m_ui;
    Table m_table;
    Titles m_titles;
    SortRow m_first;
    SortRow m_second;
};

} // namespace muster
