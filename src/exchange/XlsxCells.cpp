// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxCells.h"

#include "exchange/ListText.h"
#include "exchange/XlsxText.h"

#include <algorithm>

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

XlsxCells::XlsxCells(const QString &sheet, ZoneClock &clock, QVector<XlsxCut> &cuts)
    : m_sheet(sheet)
    , m_clock(&clock)
    , m_cuts(&cuts)
{
}

void XlsxCells::beginRow(QByteArray &xml, quint32 row)
{
    m_row = row;
    m_rowName = QByteArray::number(row + 1);
    xml.append("<row r=\"").append(m_rowName).append("\">");
}

void XlsxCells::endRow(QByteArray &xml) const
{
    xml.append("</row>");
}

// <c r="C5" s="2"
void XlsxCells::begin(QByteArray &xml, quint16 column, xlsx::Style style)
{
    while (m_letters.size() <= column)
        m_letters.append(xlsx::columnName(quint16(m_letters.size())).toLatin1());
    xml.append("<c r=\"").append(m_letters.at(column)).append(m_rowName);
    if (style == xlsx::Plain)
        xml.append('"');
    else
        xml.append("\" s=\"").append(char('0' + style)).append('"');
}

void XlsxCells::write(QByteArray &xml, quint16 column, ValueKind kind, const QVariant &value)
{
    if (value.isNull())
        return;
    switch (kind) {
    case ValueKind::Number:
        return writeNumber(xml, column, value);
    case ValueKind::Time:
        return writeDate(xml, column, millisecondsOf(value));
    case ValueKind::Flag:
        begin(xml, column, xlsx::Plain);
        xml.append(value.toBool() ? " t=\"b\"><v>1</v></c>" : " t=\"b\"><v>0</v></c>");
        return;
    case ValueKind::List:
        return writeText(xml, column, listText(value));
    case ValueKind::Key:
    case ValueKind::Text:
        break;
    }
    writeText(xml, column, value.toString());
}

void XlsxCells::writeText(QByteArray &xml, quint16 column, const QString &text, xlsx::Style style)
{
    if (text.isEmpty())
        return;
    begin(xml, column, style);
    const bool hasEnds = text.front().isSpace() || text.back().isSpace(); // which XML would not keep
    xml.append(hasEnds ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>");
    if (xlsx::appendCellText(xml, text))
        m_cuts->append({m_sheet, m_row, column, text.size()});
    xml.append("</t></is></c>");
}

void XlsxCells::writeNumber(QByteArray &xml, quint16 column, const QVariant &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !qIsFinite(number) || qAbs(number) >= exactBelow)
        return writeText(xml, column, value.toString());
    begin(xml, column, xlsx::Plain);
    const bool isWhole = number == double(qint64(number));
    xml.append("><v>").append(isWhole ? QByteArray::number(qint64(number)) : QByteArray::number(number, 'g', QLocale::FloatingPointShortest)).append("</v></c>");
}

void XlsxCells::writeDate(QByteArray &xml, quint16 column, qint64 milliseconds)
{
    const qint64 wallTime = m_clock->wallTime(milliseconds);
    const double days = double(wallTime) / millisecondsPerDay + unixEpoch;
    if (days < firstSureDay || days >= lastDay)
        return writeText(xml, column, QDateTime::fromMSecsSinceEpoch(wallTime).toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
    begin(xml, column, xlsx::Date);
    xml.append("><v>").append(QByteArray::number(days, 'g', QLocale::FloatingPointShortest)).append("</v></c>");
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

double XlsxCells::columnWidth(int characters)
{
    constexpr double border = 1.5;
    return std::clamp(characters, 6, widest) + border;
}

} // namespace muster
