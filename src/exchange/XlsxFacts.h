// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/XlsxWorkbook.h"

namespace muster {

// A line of a sheet of facts. The type of the value decides the type of the cell.
struct XlsxFact
{
    QString name;
    QVariant value; // bool, a number, QDateTime, QStringList or text
};

// A sheet of names and values; see XlsxWorkbook::addFacts. It stands where it was begun, and may be gone on with after other
// sheets were written: what is known only in the end may stand on the first one. So it is kept until the book is saved.
class XlsxFacts
{
public:
    XlsxFacts(XlsxWorkbook &book, const QString &name) : m_book(book), m_name(name) { }

    void add(const QList<XlsxFact> &facts);

private:
    XlsxWorkbook &m_book;
    QString m_name;
    qsizetype m_sheet = -1; // of the book
    quint32 m_rows = 0;
    int m_widths[2] {};
};

} // namespace muster
