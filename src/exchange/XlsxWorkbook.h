// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/XlsxCells.h"

#include <QSet>

#include <memory>
#include <vector>

struct lxw_workbook;

namespace muster {

// A line of a sheet of facts. The type of the value decides the type of the cell.
struct XlsxFact
{
    QString name;
    QVariant value; // bool, a number, QDateTime, QStringList or text
};

// An .xlsx file of several sheets, written as it comes: rows go to temporary files in the target's folder.
// open, sheets, save. Without save the target stays as it was and nothing is left beside it.
class XlsxWorkbook
{
public:
    explicit XlsxWorkbook(const QString &path, const QTimeZone &zone = QTimeZone::utc());
    ~XlsxWorkbook();
    Q_DISABLE_COPY_MOVE(XlsxWorkbook)

    Result<void> open();
    // A table with a bold, frozen header and a filter over its rows. Goes on in sheets "name (2)" … when it is too long
    // for one. Several can be written in turn; none may be used after save or after the workbook is gone.
    std::unique_ptr<TableWriter> addSheet(const QString &name);
    Result<void> addFacts(const QString &name, const QList<XlsxFact> &facts);
    Result<void> save();

    // For the sheets.
    Result<lxw_worksheet *> newWorksheet(const QString &name);
    XlsxCells cells(lxw_worksheet *sheet) { return {sheet, m_formats, m_clock}; }
    const XlsxFormats &formats() const { return m_formats; }
    // Of an error of libxlsxwriter.
    Result<void> checked(int error) const;
    // Rows go to a file without a word when the disk is full; this asks.
    Result<void> checkRows(lxw_worksheet *sheet) const;

private:
    Result<void> checkRoom();
    Result<void> package();
    Result<void> replaceTarget();
    void discard();
    QString freeName(const QString &name) const;

    QString m_path;
    QString m_target;
    QString m_temporary;
    ZoneClock m_clock;
    XlsxFormats m_formats;
    lxw_workbook *m_book = nullptr;
    std::vector<lxw_worksheet *> m_sheets;
    QSet<QString> m_names; // folded
};

} // namespace muster
