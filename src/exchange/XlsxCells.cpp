// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxCells.h"

#include "exchange/ListText.h"
#include "exchange/XlsxText.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace muster {
namespace {

constexpr double exactBelow = double(qint64(1) << 53); // from here on, a double skips whole numbers
constexpr double millisecondsPerDay = 86'400'000;
constexpr double unixEpoch = 25'569; // 1970-01-01 in days, as Excel counts
constexpr double firstSureDay = 61; // 1900-03-01: before it, Excel counts a day that never was
constexpr double lastDay = 2'958'466; // 10000-01-01
constexpr int widest = 60;
constexpr int widthOfDate = 19; // yyyy-mm-dd hh:mm:ss

QString listText(const QVariant &value)
{
    return joinNames(value.toStringList());
}

} // namespace

XlsxCells::XlsxCells(lxw_worksheet *sheet, const XlsxFormats &formats, ZoneClock &clock, QVector<XlsxCut> &cuts)
    : m_sheet(sheet)
    , m_formats(formats)
    , m_clock(&clock)
    , m_cuts(&cuts)
{
}

int XlsxCells::write(quint32 row, quint16 column, ValueKind kind, const QVariant &value)
{
    if (value.isNull())
        return LXW_NO_ERROR;
    switch (kind) {
    case ValueKind::Number:
        return writeNumber(row, column, value);
    case ValueKind::Time:
        return writeDate(row, column, millisecondsOf(value));
    case ValueKind::Flag:
        return worksheet_write_boolean(m_sheet, row, column, value.toBool(), nullptr);
    case ValueKind::List:
        return writeText(row, column, listText(value));
    case ValueKind::Key:
    case ValueKind::Text:
        break;
    }
    return writeText(row, column, value.toString());
}

int XlsxCells::writeText(quint32 row, quint16 column, const QString &text, lxw_format *format)
{
    const xlsx::CellText cell = xlsx::cellText(text);
    if (cell.cut)
        m_cuts->append({QString::fromUtf8(m_sheet->name), row, column, text.size()});
    return worksheet_write_string(m_sheet, row, column, cell.utf8.constData(), format);
}

int XlsxCells::writeNumber(quint32 row, quint16 column, const QVariant &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !qIsFinite(number) || qAbs(number) >= exactBelow)
        return writeText(row, column, value.toString());
    return worksheet_write_number(m_sheet, row, column, number, nullptr);
}

int XlsxCells::writeDate(quint32 row, quint16 column, qint64 milliseconds)
{
    const qint64 wallTime = m_clock->wallTime(milliseconds);
    const double days = double(wallTime) / millisecondsPerDay + unixEpoch;
    if (days >= firstSureDay && days < lastDay)
        return worksheet_write_number(m_sheet, row, column, days, m_formats.date);
    return writeText(row, column, QDateTime::fromMSecsSinceEpoch(wallTime, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

int XlsxCells::widthOf(ValueKind kind, const QVariant &value)
{
    if (value.isNull())
        return 0;
    switch (kind) {
    case ValueKind::Time:
        return widthOfDate;
    case ValueKind::Flag:
        return 5;
    case ValueKind::List:
        return widthOf(listText(value));
    default:
        return widthOf(value.toString());
    }
}

// A cell shows its first line; scripts of China, Japan and Korea are twice as wide.
int XlsxCells::widthOf(const QString &text)
{
    int width = 0;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r' || width >= widest)
            break;
        const bool wide = c >= QChar(0x1100) && (c <= QChar(0x115F) || (c >= QChar(0x2E80) && c < QChar(0xD800)));
        width += wide ? 2 : 1;
    }
    return std::min(width, widest);
}

int XlsxCells::setWidth(quint16 column, int characters)
{
    constexpr double border = 1.5;
    return worksheet_set_column(m_sheet, column, column, std::clamp(characters, 6, widest) + border, nullptr);
}

} // namespace muster
