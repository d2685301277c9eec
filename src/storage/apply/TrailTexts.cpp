// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/TrailTexts.h"

#include "core/Fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isAscii(const QByteArray &utf8)
{
    return std::all_of(utf8.cbegin(), utf8.cend(), [](char c) { return uchar(c) < 0x80; });
}

Result<void> run(Database &database, const char *name, const QVariantList &values)
{
    return database.run(name, values).map([](qint64) { });
}

} // namespace

QString TrailTexts::keyOf(const QString &text)
{
    return text.isEmpty() ? u""_s : fold(text);
}

bool TrailTexts::isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

Result<void> TrailTexts::noteEvent(Database &database, qint64 event, const QString &operatorName, const QString &reason, const QString &origin, const SortOrder *order)
{
    if (!isPlain(reason) || !isPlain(origin)) {
        if (const Result<void> kept = run(database, "texts.addEvent", {event, keyOf(reason), keyOf(origin)}); !kept)
            return kept;
    }
    return run(database, "texts.addOperator", {operatorName, keyOf(operatorName), order ? order->key(operatorName) : QByteArray("")});
}

Result<void> TrailTexts::noteEntry(Database &database, qint64 entry, const QByteArray &object, const QByteArray &change)
{
    if (isAscii(object) && isAscii(change))
        return {};
    return run(database, "texts.addEntry", {entry, keyOf(QString::fromUtf8(object)), keyOf(QString::fromUtf8(change))});
}

Result<void> TrailTexts::makeAnew(Database &database)
{
    for (const char *name : {"texts.clearEvents", "texts.clearEntries", "texts.clearOperators"}) {
        if (const Result<void> cleared = run(database, name, {}); !cleared)
            return cleared;
    }
    Result<void> noted;
    const Result<void> events = database.each("texts.events", {}, [&](const SqlRow &row) {
        noted = noteEvent(database, row.value(0).toLongLong(), row.value(2).toString(), row.value(3).toString(), row.value(4).toString(), nullptr);
        return noted.has_value();
    });
    if (!events || !noted)
        return events ? noted : events;
    const Result<void> entries = database.each("texts.entries", {}, [&](const SqlRow &row) {
        noted = run(database, "texts.addEntry", {row.value(0), TrailTexts::keyOf(row.value(1).toString()), TrailTexts::keyOf(row.value(2).toString())});
        return noted.has_value();
    });
    return entries ? noted : entries;
}

} // namespace muster
