// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/TableWriter.h"
#include "exchange/XlsxParts.h"
#include "exchange/ZoneClock.h"

namespace muster {

// A cell that could not hold all of its text.
struct XlsxCut
{
    QString sheet;
    quint32 row; // from 0
    quint16 column; // from 0
    qsizetype length; // that the text has
};

// The cells of a sheet as XML, with their real type: numbers, booleans and dates as such, text never as a formula or a link.
// A number or a date that Excel cannot hold exactly becomes text.
class XlsxCells
{
public:
    XlsxCells(const QString &sheet, ZoneClock &clock, QVector<XlsxCut> &cuts);

    // Row by row, from left to right; blank cells may be left out.
    void beginRow(QByteArray &xml, quint32 row);
    void write(QByteArray &xml, quint16 column, ValueKind kind, const QVariant &value);
    void writeText(QByteArray &xml, quint16 column, const QString &text, xlsx::Style style = xlsx::Plain);
    void endRow(QByteArray &xml) const;

    // How many characters wide a value is when shown, and the width of a column for so many.
    static int widthOf(ValueKind kind, const QVariant &value);
    static int widthOf(const QString &text);
    static double columnWidth(int characters);

private:
    void begin(QByteArray &xml, quint16 column, xlsx::Style style);
    void writeNumber(QByteArray &xml, quint16 column, const QVariant &value);
    void writeDate(QByteArray &xml, quint16 column, qint64 milliseconds);

    QString m_sheet;
    ZoneClock *m_clock;
    QVector<XlsxCut> *m_cuts;
    QVector<QByteArray> m_letters; // of columns, made once: there may be a hundred million cells
    quint32 m_row = 0;
    QByteArray m_rowName; // "17"
};

} // namespace muster
