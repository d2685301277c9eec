// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/TrailTexts.h"

#include "core/Fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int RowsAtOnce = 500;

Result<void> run(Database &database, const char *name, const QVariantList &values)
{
    return database.run(name, values).map([](qint64) { });
}

// Rows by their number in the first cell, some at a time: while they are read, nothing else is asked.
Result<void> inPieces(Database &database, const char *name, int columns, const std::function<Result<void>(const QVariantList &row)> &take)
{
    QVector<QVariantList> rows;
    for (qint64 last = 0;; last = rows.last().first().toLongLong()) {
        rows.clear();
        const Result<void> read = database.each(name, {last, RowsAtOnce}, [&rows, columns](const SqlRow &row) {
            QVariantList cells;
            for (int i = 0; i < columns; ++i)
                cells.append(row.value(i));
            rows.append(cells);
            return true;
        });
        if (!read || rows.isEmpty())
            return read;
        for (const QVariantList &row : std::as_const(rows)) {
            if (const Result<void> taken = take(row); !taken)
                return taken;
        }
    }
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

bool TrailTexts::isPlain(const QByteArray &utf8)
{
    return std::all_of(utf8.cbegin(), utf8.cend(), [](char c) { return uchar(c) < 0x80; });
}

Result<void> TrailTexts::noteEvent(Database &database, qint64 event, const QString &operatorName, const QString &reason, const QString &origin, const SortOrder *order)
{
    if (!isPlain(reason) || !isPlain(origin)) {
        if (const Result<void> kept = run(database, "texts.addEvent", {event, keyOf(reason), keyOf(origin)}); !kept)
            return kept;
    }
    return run(database, "texts.addOperator", {operatorName, keyOf(operatorName), order ? order->key(operatorName) : QByteArray("")});
}

std::optional<QVariantList> TrailTexts::ofEntry(qint64 entry, const QByteArray &object, const QByteArray &change)
{
    if (isPlain(object) && isPlain(change))
        return std::nullopt;
    return QVariantList {entry, keyOf(QString::fromUtf8(object)), keyOf(QString::fromUtf8(change))};
}

Result<void> TrailTexts::makeAnew(Database &database)
{
    for (const char *name : {"texts.clearEvents", "texts.clearEntries", "texts.clearOperators"}) {
        if (const Result<void> cleared = run(database, name, {}); !cleared)
            return cleared;
    }
    const Result<void> events = inPieces(database, "texts.events", 4, [&database](const QVariantList &event) {
        return noteEvent(database, event.at(0).toLongLong(), event.at(1).toString(), event.at(2).toString(), event.at(3).toString(), nullptr);
    });
    return !events ? events : inPieces(database, "texts.entries", 3, [&database](const QVariantList &entry) {
        return run(database, "texts.addEntry", {entry.at(0), keyOf(entry.at(1).toString()), keyOf(entry.at(2).toString())});
    });
}

} // namespace muster
