// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SheetRows.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// As many as Excel has.
constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;

// "C5" → 2; -1 for what is no place.
int columnOf(const QString &place)
{
    int column = 0;
    for (const QChar c : place) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

} // namespace

Result<SheetRows> SheetRows::open(const SheetBook &book, const SheetBook::Sheet &sheet, const SheetBook::GoOn &goOn)
{
    Result<XmlPart> xml = XmlPart::open(book.archive(), sheet.part, goOn);
    if (!xml)
        return tl::unexpected(xml.error());
    return SheetRows(book, std::move(*xml));
}

// The whole sheet is read, for damage behind the last row would mean that the rows before it are damaged, too.
bool SheetRows::next()
{
    while (m_xml.next()) {
        if (!m_xml.isStart("row"_L1))
            continue;
        readRow();
        if (!m_cells.isEmpty())
            return m_xml.failure().has_value();
    }
    return false;
}

void SheetRows::readRow()
{
    const QString number = m_xml.attribute("r"_L1);
    m_number = number.isEmpty() ? m_number + 1 : number.toInt();
    m_column = 0;
    m_cells.clear();
    if (m_number < 1 || m_number > mostRows) {
        m_xml.stop(ErrorCode::SpreadsheetDamaged, number.isEmpty() ? QString::number(m_number) : number);
        return;
    }
    while (m_xml.next() && !m_xml.isEnd("row"_L1)) {
        if (m_xml.isStart("c"_L1))
            readCell();
        else if (m_xml.isStart())
            m_xml.skip();
    }
}

void SheetRows::readCell()
{
    const QString place = m_xml.attribute("r"_L1);
    const QString type = m_xml.attribute("t"_L1);
    const int style = m_xml.attribute("s"_L1).toInt();
    if (!place.isEmpty())
        m_column = columnOf(place);
    if (m_column < 0 || m_column >= mostColumns) {
        m_xml.stop(ErrorCode::SpreadsheetDamaged, place);
        return;
    }
    QString text;
    while (m_xml.next() && !m_xml.isEnd("c"_L1)) {
        if (m_xml.isStart("is"_L1))
            text = sheetText(m_xml);
        else if (m_xml.isStart("v"_L1))
            text = valueOf(type, m_xml.elementText(), style);
        else if (m_xml.isStart())
            m_xml.skip(); // the formula that the value was made by
    }
    if (!text.trimmed().isEmpty()) {
        m_cells.resize(std::max<qsizetype>(m_cells.size(), m_column + 1));
        m_cells[m_column] = text;
    }
    ++m_column;
}

QString SheetRows::valueOf(const QString &type, const QString &value, int style) const
{
    if (type == "s"_L1)
        return m_book.strings().at(value.toInt());
    if (type == "b"_L1)
        return value.trimmed() == "0"_L1 ? u"FALSE"_s : value.isEmpty() ? QString() : u"TRUE"_s;
    if (type == "str"_L1 || type == "inlineStr"_L1)
        return sheetUnescaped(value);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if ((type.isEmpty() || type == "n"_L1) && isNumber && qIsFinite(number))
        return m_book.formats().shown(number, style);
    return value; // the name of an error; a date as in ISO 8601
}

} // namespace muster
