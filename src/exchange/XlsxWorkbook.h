// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/XlsxCells.h"
#include "files/OutputFile.h"

#include <QSet>

#include <memory>
#include <vector>

struct lxw_workbook;

namespace muster {

class XlsxFacts;

// An .xlsx file of several sheets, written as it comes: rows go to temporary files in the target's folder.
// open, sheets, save. See OutputFile for what becomes of the target.
class XlsxWorkbook
{
public:
    explicit XlsxWorkbook(const QString &path, const QTimeZone &zone = QTimeZone::utc(), const QStringList &inputs = {}); // inputs: see OutputFile
    ~XlsxWorkbook();
    Q_DISABLE_COPY_MOVE(XlsxWorkbook)

    Result<void> open();
    // A table with a bold, frozen header and a filter over its rows. Goes on in sheets "name (2)" … when it is too long
    // for one. Several can be written in turn; none may be used after save or after the workbook is gone.
    std::unique_ptr<TableWriter> addSheet(const QString &name);
    std::unique_ptr<XlsxFacts> addFacts(const QString &name);
    Result<void> save();

    // For the sheets.
    Result<lxw_worksheet *> newWorksheet(const QString &name);
    XlsxCells cells(lxw_worksheet *sheet) { return {sheet, m_formats, m_clock, m_cuts}; }
    const XlsxFormats &formats() const { return m_formats; }
    QString zoneName() const { return m_clock.zoneName(); }
    const QVector<XlsxCut> &cuts() const { return m_cuts; } // so far
    // Of an error of libxlsxwriter.
    Result<void> checked(int error) const;
    // Rows go to a file without a word when the disk is full; this asks.
    Result<void> checkRows(lxw_worksheet *sheet) const;

private:
    Result<void> checkRoom();
    Result<void> package();
    void discard();
    QString freeName(const QString &name) const;

    QString m_path;
    OutputFile m_file;
    ZoneClock m_clock;
    QVector<XlsxCut> m_cuts;
    XlsxFormats m_formats;
    lxw_workbook *m_book = nullptr;
    std::vector<lxw_worksheet *> m_sheets;
    QSet<QString> m_names; // folded
};

} // namespace muster
