// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxSheet.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace muster {
namespace {

constexpr quint32 rowsToMeasure = 200;
constexpr quint32 rowsBetweenChecks = 1024;
constexpr int filterButton = 3; // characters that it hides of the title

} // namespace

XlsxSheet::XlsxSheet(XlsxWorkbook &book, const QString &name, quint32 rowsPerSheet)
    : m_book(book)
    , m_name(name)
    , m_rowsPerSheet(rowsPerSheet)
{
}

Result<void> XlsxSheet::begin(const QList<TableColumn> &columns)
{
    m_columns = columns;
    return beginPart();
}

Result<void> XlsxSheet::beginPart()
{
    const auto sheet = m_book.newWorksheet(m_name);
    if (!sheet)
        return tl::unexpected(sheet.error());
    m_sheet = *sheet;
    m_cells = m_book.cells(m_sheet);
    m_rows = 0;
    m_widths.clear();
    worksheet_freeze_panes(m_sheet, 1, 0);
    if (auto done = m_book.checked(worksheet_repeat_rows(m_sheet, 0, 0)); !done) // on every printed page
        return done;
    for (quint16 i = 0; i < m_columns.size(); ++i) {
        const QString title = titleOf(m_columns.at(i));
        m_widths.append(XlsxCells::widthOf(title) + filterButton);
        if (auto done = m_book.checked(m_cells->writeText(0, i, title, m_book.formats().bold)); !done)
            return done;
    }
    return {};
}

// A date in a cell does not say in which zone it is.
QString XlsxSheet::titleOf(const TableColumn &column) const
{
    return column.kind == ValueKind::Time ? u"%1 (%2)"_s.arg(column.title, m_book.zoneName()) : column.title;
}

Result<void> XlsxSheet::row(const QVariantList &values)
{
    if (m_rows == m_rowsPerSheet) {
        auto done = endPart();
        if (done)
            done = beginPart();
        if (!done)
            return done;
    }
    if (m_rows < rowsToMeasure)
        measure(values);
    ++m_rows;
    for (quint16 i = 0; i < m_columns.size(); ++i) {
        if (auto done = m_book.checked(m_cells->write(m_rows, i, m_columns.at(i).kind, values.value(i))); !done)
            return done;
    }
    return m_rows % rowsBetweenChecks == 0 ? m_book.checkRows(m_sheet) : Result<void> {};
}

Result<void> XlsxSheet::end()
{
    return endPart();
}

Result<void> XlsxSheet::endPart()
{
    if (m_columns.isEmpty())
        return {};
    for (quint16 i = 0; i < m_columns.size(); ++i) {
        const int wanted = m_columns.at(i).width;
        if (auto done = m_book.checked(m_cells->setWidth(i, wanted > 0 ? wanted : m_widths.at(i))); !done)
            return done;
    }
    if (auto done = m_book.checked(worksheet_autofilter(m_sheet, 0, 0, m_rows, quint16(m_columns.size() - 1)));
        !done)
        return done;
    return m_book.checkRows(m_sheet);
}

void XlsxSheet::measure(const QVariantList &values)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_widths[i] = std::max(m_widths.at(i), XlsxCells::widthOf(m_columns.at(i).kind, values.value(i)));
}

} // namespace muster
