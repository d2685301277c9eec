// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/TableWriter.h"
#include "exchange/XlsxWorkbook.h"

#include <optional>

namespace muster {

// Of one sheet; what is beyond goes on in another.
struct XlsxLimits
{
    quint32 rows = 1'048'575; // below the header: as many as Excel has
    qint64 bytes = XlsxWorkbook::MostBytesOfSheet;
};

// One table of a workbook; see XlsxWorkbook::addSheet.
class XlsxSheet : public TableWriter
{
public:
    XlsxSheet(XlsxWorkbook &book, const QString &name, XlsxLimits limits = {});

    Result<void> begin(const QList<TableColumn> &columns) override;
    Result<void> row(const QVariantList &values) override;
    Result<void> end() override;

private:
    void beginPart();
    Result<void> endPart();
    Result<void> writeHead();
    Result<void> flush();
    QString titleOf(const TableColumn &column) const;
    void measure(const QVariantList &values);

    XlsxWorkbook &m_book;
    QString m_name;
    XlsxLimits m_limits;
    QList<TableColumn> m_columns;
    QList<int> m_widths;
    QByteArray m_xml; // rows that are not written yet
    bool m_hasHead = false; // it says how wide columns are, so the first rows wait for it
    quint32 m_rows = 0;
    qint64 m_bytes = 0;
    qsizetype m_sheet = 0; // of the book
    std::optional<XlsxCells> m_cells;
};

} // namespace muster
