// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/JsonText.h"

#include <chrono>
#include <cstdio>

namespace muster {

namespace {

// The form has four digits for the year.
constexpr qint64 FirstTime = -62'135'596'800'000; // 0001-01-01
constexpr qint64 LastTime = 253'402'300'799'999; // 9999-12-31

} // namespace

void JsonText::key(const char *key)
{
    if (!m_json.endsWith('{'))
        m_json += ',';
    m_json += '"';
    m_json += key;
    m_json += "\":";
}

void JsonText::put(const char *name, const QString &text)
{
    key(name);
    this->text(text);
}

void JsonText::put(const char *name, qint64 number)
{
    key(name);
    m_json += QByteArray::number(number);
}

void JsonText::put(const char *name, const Values &values, ObjectKind object)
{
    key(name);
    m_json += '{';
    for (const Values::Entry &entry : values) {
        const FieldDefinition *definition = findField(object, entry.field);
        if (!definition)
            continue;
        key(definition->key);
        value(entry.value, definition->kind);
    }
    m_json += '}';
}

QByteArray JsonText::close()
{
    return m_json + '}';
}

void JsonText::value(const QVariant &value, ValueKind kind)
{
    if (value.isNull()) {
        m_json += "null";
        return;
    }
    switch (kind) {
    case ValueKind::Flag:
        m_json += value.toBool() ? "true" : "false";
        return;
    case ValueKind::Time:
        time(value.toLongLong());
        return;
    case ValueKind::List:
        m_json += '[';
        for (const QString &part : value.toStringList()) {
            if (!m_json.endsWith('['))
                m_json += ',';
            text(part);
        }
        m_json += ']';
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
    m_json += '"';
    const QByteArray utf8 = text.toUtf8();
    const char *plain = utf8.begin(); // what can be added as it stands begins here
    for (const char *c = plain; c != utf8.end(); ++c) {
        if (*c != '"' && *c != '\\' && uchar(*c) >= 0x20)
            continue;
        m_json.append(plain, c - plain);
        if (uchar(*c) < 0x20)
            m_json += "\\u00" + QByteArray(1, *c).toHex();
        else
            m_json.append('\\').append(*c);
        plain = c + 1;
    }
    m_json.append(plain, utf8.end() - plain);
    m_json += '"';
}

// What QDateTime::toString(Qt::ISODateWithMs) makes of it, in less time.
void JsonText::time(qint64 ms)
{
    using namespace std::chrono;
    if (ms < FirstTime || ms > LastTime) {
        text(QString());
        return;
    }
    const sys_time<milliseconds> moment {milliseconds(ms)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> clock(moment - day);
    char written[32];
    const int length = std::snprintf(written, sizeof written, "\"%04d-%02u-%02uT%02d:%02d:%02d.%03dZ\"", int(date.year()), unsigned(date.month()),
        unsigned(date.day()), int(clock.hours().count()), int(clock.minutes().count()), int(clock.seconds().count()), int(clock.subseconds().count()));
    m_json.append(written, length);
}

} // namespace muster
