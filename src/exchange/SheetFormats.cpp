// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SheetFormats.h"

#include "exchange/XmlPart.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr size_t mostStyles = 1 << 16; // as many as Excel has
constexpr qsizetype mostFormats = 1 << 16;
constexpr int digitsOfDouble = 15; // that Excel shows
constexpr int mostZeros = 30;
constexpr double daysOfCalendar = 2'958'466; // 10000-01-01
constexpr double dayThatNeverWas = 60; // 1900-02-29, which Excel counts
constexpr qint64 secondsPerDay = 86'400;

bool isBetween(int number, int first, int last)
{
    return number >= first && number <= last;
}

// Formats that stand in no file. Those from 27 on are dates of East Asia.
SheetFormat builtIn(int number)
{
    if (isBetween(number, 14, 17) || isBetween(number, 27, 36) || isBetween(number, 50, 58))
        return {.date = true};
    if (isBetween(number, 18, 21) || isBetween(number, 45, 47))
        return {.time = true};
    return {.date = number == 22, .time = number == 22};
}

// Without colours, currencies, literal text and what stands for numbers that are negative.
QString bare(const QString &code)
{
    static const QRegularExpression literal(u"\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(code).remove(literal).section(u';', 0, 0).toLower();
}

QString plain(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return QString::number(number, 'f', 0);
    QString text = QString::number(number, 'g', digitsOfDouble);
    if (!text.contains(u'e'))
        return text;
    const int places = std::max(0, digitsOfDouble - 1 - int(std::floor(std::log10(std::abs(number)))));
    text = QString::number(number, 'f', std::min(places, 40));
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

} // namespace

SheetFormat SheetFormat::of(const QString &code)
{
    const QString format = bare(code);
    if (format.isEmpty() || format.contains("general"_L1) || format.contains(u'@'))
        return {};
    if (const bool zeros = std::all_of(format.cbegin(), format.cend(), [](QChar c) { return c == u'0'; }))
        return {.digits = zeros && format.size() <= mostZeros ? int(format.size()) : 0};
    const bool clock = format.contains(u'h') || format.contains(u's');
    const bool calendar = format.contains(u'y') || format.contains(u'd');
    return {.date = calendar || (format.contains(u'm') && !clock), .time = clock};
}

Result<SheetFormats> SheetFormats::read(ZipArchive &archive, const QString &part)
{
    Result<XmlPart> xml = XmlPart::open(archive, part);
    if (!xml)
        return tl::unexpected(xml.error());
    SheetFormats formats;
    QHash<int, SheetFormat> own;
    bool inStyles = false;
    while (xml->next()) {
        if (xml->isStart("cellXfs"_L1) || xml->isEnd("cellXfs"_L1))
            inStyles = xml->isStart();
        else if (xml->isStart("numFmt"_L1) && own.size() < mostFormats)
            own.insert(xml->attribute("numFmtId"_L1).toInt(), SheetFormat::of(xml->attribute("formatCode"_L1)));
        else if (inStyles && xml->isStart("xf"_L1) && formats.m_styles.size() < mostStyles) {
            const int number = xml->attribute("numFmtId"_L1).toInt();
            formats.m_styles.push_back(own.contains(number) ? own.value(number) : builtIn(number));
        }
    }
    if (!xml->failure())
        return tl::unexpected(xml->failure().error());
    return formats;
}

QString SheetFormats::shown(double number, int style) const
{
    const SheetFormat format = style >= 0 && size_t(style) < m_styles.size() ? m_styles[size_t(style)] : SheetFormat();
    if ((format.date || format.time) && number >= 0 && number < daysOfCalendar)
        return shownTime(number, format);
    const QString text = plain(number);
    const bool whole = number >= 0 && !text.contains(u'.');
    return whole ? text.rightJustified(format.digits, u'0') : text;
}

QString SheetFormats::shownTime(double number, const SheetFormat &format) const
{
    const auto seconds = qint64(std::llround(number * double(secondsPerDay)));
    const qint64 days = seconds / secondsPerDay;
    const QString clock = QTime::fromMSecsSinceStartOfDay(int(seconds % secondsPerDay) * 1000).toString(u"HH:mm:ss"_s);
    if (!format.date && days == 0)
        return clock;
    if (!m_from1904 && days == qint64(dayThatNeverWas))
        return format.time ? u"1900-02-29 "_s + clock : u"1900-02-29"_s;
    const QDate first = m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, double(days) < dayThatNeverWas ? 31 : 30);
    const QString date = first.addDays(days).toString(Qt::ISODate);
    return format.time ? date + u' ' + clock : date;
}

} // namespace muster
