// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/SheetBook.h"
#include "exchange/XmlPart.h"

#include <QStringList>

namespace muster {

// The rows of one sheet, as somebody reads its cells: one after another, never all at once.
class SheetRows
{
public:
    // `book` outlives it.
    static Result<SheetRows> open(const SheetBook &book, const SheetBook::Sheet &sheet, const SheetBook::GoOn &goOn = {});

    // Goes on to the next row with something in it; false at the end and after a failure.
    bool next();
    Result<void> failure() const { return m_xml.failure(); }

    int number() const { return m_number; } // of the row; the first is 1
    const QStringList &cells() const { return m_cells; } // up to the last that is not blank

private:
    SheetRows(const SheetBook &book, XmlPart xml) : m_book(book), m_xml(std::move(xml)) { }
    void readRow();
    void readCell();
    QString valueOf(const QString &type, const QString &value, int style) const;

    const SheetBook &m_book;
    XmlPart m_xml;
    int m_number = 0;
    int m_column = 0; // where the next cell stands that does not say where
    QStringList m_cells;
};

} // namespace muster
