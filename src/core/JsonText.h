// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"

#include <QByteArray>
#include <QVariant>

#include <optional>

namespace muster {

// Writes JSON (RFC 8259) as compact UTF-8, piece by piece; commas come by themselves. Every change of an import of a
// million rows and every row of an export is written this way: a tree of values built first took four times as long.
class JsonText
{
public:
    void beginObject() { begin('{'); }
    void endObject() { m_json += '}'; }
    void beginArray() { begin('['); }
    void endArray() { m_json += ']'; }

    void key(const char *key); // ASCII without quotation marks; its value comes next
    void key(const QString &key);
    void text(const QString &text);
    void number(qint64 number);
    void number(double number); // null where it is not finite
    void value(const QVariant &value, ValueKind kind); // times as ISO 8601 in UTC with milliseconds

    static bool canBeTime(qint64 ms); // the form has four digits for the year
    static std::optional<qint64> timeFrom(const QString &text); // of ISO 8601; what says no zone is UTC, on whatever computer. Nothing: it is no such time

    QByteArray take(); // what was written; begins anew

private:
    void begin(char bracket);
    void separate();
    void escapedText(const QString &text);
    void escapedUtf8(const QByteArray &utf8);
    void time(qint64 ms);
    void digits(int number, int count, char after);

    QByteArray m_json;
};

} // namespace muster
