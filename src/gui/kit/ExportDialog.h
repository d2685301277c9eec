// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/TableExport.h"

#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class ExportDialog;
}

class WorkspaceContext;

// Saves a table as it is shown: all rows of its query or those that are selected, the visible columns in their order (A4).
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const TableQuery &query, const QVector<Column> &columns, qsizetype selected, QWidget *parent);
    ~ExportDialog() override;

    QString ending() const; // "xlsx"
    CsvOptions csvOptions() const;
    bool isOfSelection() const; // only the selected rows

    // Asks how and where, then writes it while the operator goes on.
    static void open(WorkspaceContext &context, const TableQuery &query, const QVector<Column> &columns, const QVector<qint64> &selected);
    static void write(WorkspaceContext &context, const TableExport &question);

private:
    void showOptions();

    std::unique_ptr<Ui::ExportDialog> m_ui;
};

} // namespace muster
