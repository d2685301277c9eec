// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/XlsxWorkbook.h"

#include <optional>

namespace muster {

// A line of a sheet of facts. The type of the value decides the type of the cell.
struct XlsxFact
{
    QString name;
    QVariant value; // bool, a number, QDateTime, QStringList or text
};

// A sheet of names and values; see XlsxWorkbook::addFacts. It stands where it was begun, and may be gone on with after other
// sheets were written: what is known only in the end may stand on the first one.
class XlsxFacts
{
public:
    XlsxFacts(XlsxWorkbook &book, const QString &name) : m_book(book), m_name(name) { }

    Result<void> add(const QList<XlsxFact> &facts);

private:
    Result<void> begin();
    Result<void> write(const XlsxFact &fact);

    XlsxWorkbook &m_book;
    QString m_name;
    lxw_worksheet *m_sheet = nullptr;
    std::optional<XlsxCells> m_cells;
    quint32 m_rows = 0;
    int m_widths[2] {};
};

} // namespace muster
