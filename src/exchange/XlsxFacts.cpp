// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxFacts.h"

#include <algorithm>

namespace muster {
namespace {

ValueKind kindOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return ValueKind::Flag;
    case QMetaType::QDateTime:
        return ValueKind::Time;
    case QMetaType::QStringList:
        return ValueKind::List;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return ValueKind::Number;
    default:
        return ValueKind::Text;
    }
}

} // namespace

void XlsxFacts::add(const QList<XlsxFact> &facts)
{
    if (m_sheet < 0)
        m_sheet = m_book.newSheet(m_name);
    XlsxCells cells = m_book.cells(m_sheet);
    QByteArray xml;
    for (const XlsxFact &fact : facts) {
        const ValueKind kind = kindOf(fact.value);
        m_widths[0] = std::max(m_widths[0], XlsxCells::widthOf(fact.name));
        m_widths[1] = std::max(m_widths[1], XlsxCells::widthOf(kind, fact.value));
        cells.beginRow(xml, m_rows++);
        cells.writeText(xml, 0, fact.name, xlsx::Bold);
        cells.write(xml, 1, kind, fact.value);
        cells.endRow(xml);
    }
    m_book.keep(m_sheet, xml, {XlsxCells::columnWidth(m_widths[0]), XlsxCells::columnWidth(m_widths[1])});
}

} // namespace muster
