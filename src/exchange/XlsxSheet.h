// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/XlsxWorkbook.h"

#include <optional>

namespace muster {

// One table of a workbook; see XlsxWorkbook::addSheet.
class XlsxSheet : public TableWriter
{
public:
    XlsxSheet(XlsxWorkbook &book, const QString &name, quint32 rowsPerSheet = 1'048'575);

    Result<void> begin(const QList<TableColumn> &columns) override;
    Result<void> row(const QVariantList &values) override;
    Result<void> end() override;

private:
    Result<void> beginPart();
    Result<void> endPart();
    QString titleOf(const TableColumn &column) const;
    void measure(const QVariantList &values);

    XlsxWorkbook &m_book;
    QString m_name;
    quint32 m_rowsPerSheet; // below the header
    QList<TableColumn> m_columns;
    QList<int> m_widths;
    quint32 m_rows = 0;
    lxw_worksheet *m_sheet = nullptr;
    std::optional<XlsxCells> m_cells;
};

} // namespace muster
