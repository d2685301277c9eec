// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxWriter.h"

namespace muster {

XlsxWriter::XlsxWriter(const QString &path, const QString &sheetName, const QTimeZone &zone, const QStringList &inputs)
    : m_book(path, zone, inputs)
    , m_sheet(m_book.addSheet(sheetName))
{
}

Result<void> XlsxWriter::begin(const QList<TableColumn> &columns)
{
    if (auto opened = m_book.open(); !opened)
        return opened;
    return m_sheet->begin(columns);
}

Result<void> XlsxWriter::row(const QVariantList &values)
{
    return m_sheet->row(values);
}

Result<void> XlsxWriter::end()
{
    if (auto done = m_sheet->end(); !done)
        return done;
    return m_book.save();
}

} // namespace muster
