// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/TableWriter.h"
#include "exchange/ZoneClock.h"

struct lxw_format;
struct lxw_worksheet;

namespace muster {

struct XlsxFormats
{
    lxw_format *bold = nullptr;
    lxw_format *date = nullptr;
};

// A cell that could not hold all of its text.
struct XlsxCut
{
    QString sheet;
    quint32 row; // from 0
    quint16 column; // from 0
    qsizetype length; // that the text has
};

// Puts values into cells of a sheet with their real type: numbers, booleans and dates as such, text never as a formula
// or a link. A number or a date that Excel cannot hold exactly becomes text.
class XlsxCells
{
public:
    XlsxCells(lxw_worksheet *sheet, const XlsxFormats &formats, ZoneClock &clock, QVector<XlsxCut> &cuts);

    // These return libxlsxwriter's error, 0 for none.
    int write(quint32 row, quint16 column, ValueKind kind, const QVariant &value);
    int writeText(quint32 row, quint16 column, const QString &text, lxw_format *format = nullptr);

    // How many characters wide a value is when shown.
    static int widthOf(ValueKind kind, const QVariant &value);
    static int widthOf(const QString &text);
    int setWidth(quint16 column, int characters);

private:
    int writeNumber(quint32 row, quint16 column, const QVariant &value);
    int writeDate(quint32 row, quint16 column, qint64 milliseconds);

    lxw_worksheet *m_sheet;
    XlsxFormats m_formats;
    ZoneClock *m_clock;
    QVector<XlsxCut> *m_cuts;
};

} // namespace muster
