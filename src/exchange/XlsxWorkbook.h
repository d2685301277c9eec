// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/TableWriter.h"
#include "exchange/XlsxCells.h"
#include "exchange/ZipWriter.h"

#include <QSet>

#include <map>

namespace muster {

class XlsxFacts;

// An .xlsx file of several sheets, which goes to the target packed, as it comes: memory does not grow with it, and there are
// no other files. open, sheets, save. See OutputFile for what becomes of the target.
class XlsxWorkbook
{
public:
    static constexpr qint64 MostBytesOfSheet = ZipWriter::MostBytes - (1 << 24); // and one more row and the tail fit

    explicit XlsxWorkbook(const QString &path, const QTimeZone &zone = QTimeZone::utc(), const QStringList &inputs = {}); // inputs: see OutputFile

    Result<void> open();
    // A table with a bold, frozen header and a filter over its rows. Goes on in sheets "name (2)" … when it is too long
    // for one. One ends before the next begins; none may be used after save or after the workbook is gone.
    std::unique_ptr<TableWriter> addSheet(const QString &name);
    std::unique_ptr<XlsxFacts> addFacts(const QString &name);
    Result<void> save();

    // For the sheets, which stand in the order in which they were asked for.
    qsizetype newSheet(const QString &name);
    XlsxCells cells(qsizetype sheet) { return {m_sheets.at(sheet).name, m_clock, m_cuts}; }
    Result<void> beginSheet(qsizetype sheet, bool isTable, const QVector<double> &widths);
    Result<void> write(QByteArrayView rows) { return m_zip.write(rows); } // of the sheet begun last
    Result<void> endSheet(qsizetype sheet, const QString &filter);
    void keep(qsizetype sheet, const QByteArray &rows, const QVector<double> &widths); // written when it is saved

    QString zoneName() const { return m_clock.zoneName(); }
    const QVector<XlsxCut> &cuts() const { return m_cuts; } // so far

private:
    struct Kept
    {
        QByteArray rows;
        QVector<double> widths;
    };

    QString freeName(const QString &name) const;
    Result<void> writePart(const QString &part, const QByteArray &xml);

    ZipWriter m_zip;
    ZoneClock m_clock;
    QVector<XlsxCut> m_cuts;
    QVector<xlsx::SheetPart> m_sheets;
    std::map<qsizetype, Kept> m_kept; // by sheet
    QSet<QString> m_names; // folded
};

} // namespace muster
