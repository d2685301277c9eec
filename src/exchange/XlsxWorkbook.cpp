// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxWorkbook.h"

#include "exchange/XlsxFacts.h"
#include "exchange/XlsxSheet.h"
#include "exchange/XlsxText.h"

using namespace Qt::StringLiterals;

namespace muster {

XlsxWorkbook::XlsxWorkbook(const QString &path, const QTimeZone &zone, const QStringList &inputs)
    : m_zip(path, inputs)
    , m_clock(zone)
{
}

// Made now, so that a folder that cannot be written to is known before the work and not after it. What is known beforehand
// stands before the sheets.
Result<void> XlsxWorkbook::open()
{
    Result<void> opened = m_zip.open();
    if (opened)
        opened = writePart(u"_rels/.rels"_s, xlsx::packageRelations());
    return opened ? writePart(u"xl/styles.xml"_s, xlsx::styles()) : opened;
}

std::unique_ptr<TableWriter> XlsxWorkbook::addSheet(const QString &name)
{
    return std::make_unique<XlsxSheet>(*this, name);
}

std::unique_ptr<XlsxFacts> XlsxWorkbook::addFacts(const QString &name)
{
    return std::make_unique<XlsxFacts>(*this, name);
}

qsizetype XlsxWorkbook::newSheet(const QString &name)
{
    const QString free = freeName(name);
    m_names.insert(free.toCaseFolded());
    m_sheets.append({free});
    return m_sheets.size() - 1;
}

QString XlsxWorkbook::freeName(const QString &name) const
{
    QString free = xlsx::sheetName(name);
    for (int i = 2; m_names.contains(free.toCaseFolded()); ++i)
        free = xlsx::sheetName(name, u" (%1)"_s.arg(i));
    return free;
}

Result<void> XlsxWorkbook::beginSheet(qsizetype sheet, bool isTable, const QVector<double> &widths)
{
    const Result<void> begun = m_zip.begin(xlsx::sheetPath(sheet));
    return begun ? m_zip.write(xlsx::sheetHead(sheet == 0, isTable, widths)) : begun;
}

Result<void> XlsxWorkbook::endSheet(qsizetype sheet, const QString &filter)
{
    m_sheets[sheet].filter = filter;
    const Result<void> written = m_zip.write(xlsx::sheetTail(m_sheets.at(sheet)));
    return written ? m_zip.end() : written;
}

void XlsxWorkbook::keep(qsizetype sheet, const QByteArray &rows, const QVector<double> &widths)
{
    Kept &kept = m_kept[sheet];
    kept.rows += rows;
    kept.widths = widths;
}

Result<void> XlsxWorkbook::writePart(const QString &part, const QByteArray &xml)
{
    if (const Result<void> begun = m_zip.begin(part); !begun)
        return begun;
    const Result<void> written = m_zip.write(xml);
    return written ? m_zip.end() : written;
}

Result<void> XlsxWorkbook::save()
{
    for (const auto &[sheet, kept] : m_kept) {
        Result<void> done = beginSheet(sheet, false, kept.widths);
        if (done)
            done = m_zip.write(kept.rows);
        if (done)
            done = endSheet(sheet, {});
        if (!done)
            return done;
    }
    const std::pair<QString, QByteArray> parts[] {
        {u"xl/workbook.xml"_s, xlsx::workbook(m_sheets)},
        {u"xl/_rels/workbook.xml.rels"_s, xlsx::workbookRelations(m_sheets.size())},
        {u"[Content_Types].xml"_s, xlsx::contentTypes(m_sheets.size())},
    };
    for (const auto &[part, xml] : parts) {
        if (const Result<void> written = writePart(part, xml); !written)
            return written;
    }
    return m_zip.commit();
}

} // namespace muster
