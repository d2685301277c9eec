// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/JsonText.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype UsualSize = 512;

constexpr qint64 FirstTime = -62'135'596'800'000; // 0001-01-01
constexpr qint64 LastTime = 253'402'300'799'999; // 9999-12-31

} // namespace

void JsonText::begin(char bracket)
{
    separate();
    m_json += bracket;
}

void JsonText::separate()
{
    if (m_json.isEmpty())
        m_json.reserve(UsualSize);
    else if (const char last = m_json.back(); last != '{' && last != '[' && last != ':')
        m_json += ',';
}

void JsonText::key(const char *key)
{
    separate();
    m_json += '"';
    m_json += key;
    m_json += "\":";
}

void JsonText::key(const QString &key)
{
    text(key);
    m_json += ':';
}

void JsonText::number(qint64 number)
{
    separate();
    m_json += QByteArray::number(number);
}

void JsonText::number(double number)
{
    separate();
    m_json += qIsFinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest) : "null";
}

QByteArray JsonText::take()
{
    return std::exchange(m_json, {});
}

void JsonText::value(const QVariant &value, ValueKind kind)
{
    if (value.isNull()) {
        separate();
        m_json += "null";
        return;
    }
    switch (kind) {
    case ValueKind::Flag:
        separate();
        m_json += value.toBool() ? "true" : "false";
        return;
    case ValueKind::Number:
        value.typeId() == QMetaType::Double ? number(value.toDouble()) : number(value.toLongLong());
        return;
    case ValueKind::Time:
        time(value.toLongLong());
        return;
    case ValueKind::List:
        beginArray();
        for (const QString &part : value.toStringList())
            text(part);
        endArray();
        return;
    case ValueKind::Text:
    case ValueKind::Key:
        text(value.toString());
        return;
    }
}

// §7: quotation mark, reverse solidus and control characters must be escaped; everything else may stand as it is.
void JsonText::text(const QString &text)
{
    separate();
    const qsizetype begin = m_json.size();
    m_json.resize(begin + text.size() + 2);
    char *out = m_json.data() + begin;
    *out++ = '"';
    for (const QChar c : text) {
        if (c < u' ' || c > u'~' || c == u'"' || c == u'\\') {
            m_json.resize(begin);
            escapedText(text);
            return;
        }
        *out++ = char(c.unicode());
    }
    *out = '"';
}

// Half of a surrogate pair has no form in UTF-8, but an escape (§8.2): who reads it does not take it for a question mark.
void JsonText::escapedText(const QString &text)
{
    m_json += '"';
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        escapedUtf8(QStringView(text).sliced(begin, i - begin).toUtf8());
        m_json += "\\u" + QByteArray::number(text.at(i).unicode(), 16);
        begin = i + 1;
    }
    escapedUtf8(QStringView(text).sliced(begin).toUtf8());
    m_json += '"';
}

void JsonText::escapedUtf8(const QByteArray &utf8)
{
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            m_json += '\\';
            m_json += c;
        } else if (uchar(c) < 0x20) {
            m_json += "\\u00" + QByteArray(1, c).toHex();
        } else {
            m_json += c;
        }
    }
}

bool JsonText::canBeTime(qint64 ms)
{
    return ms >= FirstTime && ms <= LastTime;
}

// Without a zone it is UTC. It is never read as of here, where there may have been no such hour.
std::optional<qint64> JsonText::timeFrom(const QString &text)
{
    constexpr qsizetype DateAlone = 10;
    const auto isOfZone = [](QChar letter) { return letter == u'Z' || letter == u'z' || letter == u'+' || letter == u'-'; };
    const bool hasZone = text.size() > DateAlone && std::any_of(text.cbegin() + DateAlone, text.cend(), isOfZone);
    const QDateTime time = QDateTime::fromString(hasZone ? text : text.size() == DateAlone ? text + u"T00:00:00Z"_s : text + u'Z', Qt::ISODateWithMs);
    return time.isValid() && canBeTime(time.toMSecsSinceEpoch()) ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

// What QDateTime::toString(Qt::ISODateWithMs) makes of it, in less time.
void JsonText::time(qint64 ms)
{
    using namespace std::chrono;
    if (!canBeTime(ms)) {
        text(QString());
        return;
    }
    separate();
    const sys_time<milliseconds> moment {milliseconds(ms)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> clock(moment - day);
    m_json += '"';
    digits(int(date.year()), 4, '-');
    digits(unsigned(date.month()), 2, '-');
    digits(unsigned(date.day()), 2, 'T');
    digits(int(clock.hours().count()), 2, ':');
    digits(int(clock.minutes().count()), 2, ':');
    digits(int(clock.seconds().count()), 2, '.');
    digits(int(clock.subseconds().count()), 3, 'Z');
    m_json += '"';
}

void JsonText::digits(int number, int count, char after)
{
    char written[8];
    written[count] = after;
    for (int i = count; i-- > 0; number /= 10)
        written[i] = char('0' + number % 10);
    m_json.append(written, count + 1);
}

} // namespace muster
