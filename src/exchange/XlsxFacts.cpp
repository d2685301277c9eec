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

Result<void> XlsxFacts::begin()
{
    const auto sheet = m_book.newWorksheet(m_name);
    if (!sheet)
        return tl::unexpected(sheet.error());
    m_sheet = *sheet;
    m_cells = m_book.cells(m_sheet);
    return {};
}

Result<void> XlsxFacts::write(const XlsxFact &fact)
{
    const ValueKind kind = kindOf(fact.value);
    m_widths[0] = std::max(m_widths[0], XlsxCells::widthOf(fact.name));
    m_widths[1] = std::max(m_widths[1], XlsxCells::widthOf(kind, fact.value));
    if (auto done = m_book.checked(m_cells->writeText(m_rows, 0, fact.name, m_book.formats().bold)); !done)
        return done;
    return m_book.checked(m_cells->write(m_rows++, 1, kind, fact.value));
}

Result<void> XlsxFacts::add(const QList<XlsxFact> &facts)
{
    if (!m_sheet) {
        if (auto begun = begin(); !begun)
            return begun;
    }
    for (const XlsxFact &fact : facts) {
        if (auto done = write(fact); !done)
            return done;
    }
    for (quint16 column = 0; column < 2; ++column) {
        if (auto done = m_book.checked(m_cells->setWidth(column, m_widths[column])); !done)
            return done;
    }
    return {};
}

} // namespace muster
