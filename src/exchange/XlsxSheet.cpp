// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxSheet.h"

#include "exchange/XlsxText.h"

using namespace Qt::StringLiterals;

namespace muster {
namespace {

constexpr quint32 rowsToMeasure = 200;
constexpr qsizetype blockSize = 64 << 10;
constexpr int filterButton = 3; // characters that it hides of the title

} // namespace

XlsxSheet::XlsxSheet(XlsxWorkbook &book, const QString &name, XlsxLimits limits)
    : m_book(book)
    , m_name(name)
    , m_limits(limits)
{
}

Result<void> XlsxSheet::begin(const QList<TableColumn> &columns)
{
    m_columns = columns;
    beginPart();
    return {};
}

void XlsxSheet::beginPart()
{
    m_sheet = m_book.newSheet(m_name);
    m_cells = m_book.cells(m_sheet);
    m_rows = 0;
    m_bytes = 0;
    m_hasHead = false;
    m_widths.clear();
    m_xml.resize(0);
    m_cells->beginRow(m_xml, 0);
    for (quint16 i = 0; i < m_columns.size(); ++i) {
        const QString title = titleOf(m_columns.at(i));
        m_widths.append(XlsxCells::widthOf(title) + filterButton);
        m_cells->writeText(m_xml, i, title, xlsx::Bold);
    }
    m_cells->endRow(m_xml);
}

// A date in a cell does not say in which zone it is.
QString XlsxSheet::titleOf(const TableColumn &column) const
{
    return column.kind == ValueKind::Time ? u"%1 (%2)"_s.arg(column.title, m_book.zoneName()) : column.title;
}

Result<void> XlsxSheet::row(const QVariantList &values)
{
    if (m_rows == m_limits.rows || m_bytes >= m_limits.bytes) {
        if (const Result<void> done = endPart(); !done)
            return done;
        beginPart();
    }
    if (m_rows < rowsToMeasure)
        measure(values);
    m_cells->beginRow(m_xml, ++m_rows);
    for (quint16 i = 0; i < m_columns.size(); ++i)
        m_cells->write(m_xml, i, m_columns.at(i).kind, values.value(i));
    m_cells->endRow(m_xml);
    if (m_rows < rowsToMeasure || m_xml.size() < blockSize)
        return {};
    return flush();
}

Result<void> XlsxSheet::end()
{
    return m_columns.isEmpty() ? Result<void>() : endPart();
}

Result<void> XlsxSheet::endPart()
{
    if (const Result<void> done = flush(); !done)
        return done;
    const QString last = xlsx::columnName(quint16(m_columns.size() - 1));
    return m_book.endSheet(m_sheet, u"A1:%1%2"_s.arg(last, QString::number(m_rows + 1)));
}

Result<void> XlsxSheet::writeHead()
{
    QVector<double> widths;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const int wanted = m_columns.at(i).width;
        widths.append(XlsxCells::columnWidth(wanted > 0 ? wanted : m_widths.at(i)));
    }
    m_hasHead = true;
    return m_book.beginSheet(m_sheet, true, widths);
}

Result<void> XlsxSheet::flush()
{
    if (!m_hasHead) {
        if (const Result<void> done = writeHead(); !done)
            return done;
    }
    const Result<void> written = m_book.write(m_xml);
    m_bytes += m_xml.size();
    m_xml.resize(0); // keeps the memory
    return written;
}

void XlsxSheet::measure(const QVariantList &values)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_widths[i] = std::max(m_widths.at(i), XlsxCells::widthOf(m_columns.at(i).kind, values.value(i)));
}

} // namespace muster
