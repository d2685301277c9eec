// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/ReaderPool.h"

#include <QHash>
#include <QSet>

#include <algorithm>

// What DirectoryObjects does alike for users and groups.
namespace muster::DirectoryReading {

constexpr int RowsAtOnce = 500;

inline Result<QVector<qint64>> rows(Database &database, const char *sql, const QVariantList &values)
{
    QVector<qint64> found;
    const Result<void> read = database.each(sql, values, [&found](const SqlRow &row) {
        found.append(row.integer(0));
        return true;
    });
    return read ? Result<QVector<qint64>>(found) : tl::unexpected(read.error());
}

inline Result<QHash<qint64, qint64>> times(Database &database, const QSet<qint64> &events)
{
    QHash<qint64, qint64> found;
    const Result<void> read = database.each("directory.times", {jsonOf(events)}, [&found](const SqlRow &row) {
        found.insert(row.integer(0), row.integer(1));
        return true;
    });
    return read ? Result<QHash<qint64, qint64>>(found) : tl::unexpected(read.error());
}

template <typename Object>
void order(QVector<Object> &objects, const QVector<qint64> &rows)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows.at(i), i);
    std::sort(objects.begin(), objects.end(), [&places](const Object &a, const Object &b) { return places.value(a.row) < places.value(b.row); });
}

// `rows`: these, where there are any. Otherwise `piece` says those after one; of what is not `all`, at once.
template <typename Object, typename Piece, typename Read, typename Take>
Result<qint64> stream(Reader &reader, const QVector<qint64> &rows, bool all, qint64 after, const Piece &piece, const Read &read, const Take &take)
{
    qint64 taken = 0;
    for (qsizetype from = 0;; from += RowsAtOnce) {
        const Result<QVector<qint64>> ids = rows.isEmpty() ? piece(after) : rows.mid(from, RowsAtOnce);
        if (!ids || ids->isEmpty())
            return ids ? Result<qint64>(taken) : tl::unexpected(ids.error());
        const auto objects = read(*ids);
        if (!objects)
            return tl::unexpected(objects.error());
        for (const Object &object : *objects) {
            ++taken;
            if (!take(object))
                return taken;
        }
        if (reader.cancelled())
            return fail(ErrorCode::Cancelled);
        if (rows.isEmpty() && !all)
            return taken;
        after = ids->last();
    }
}

} // namespace muster::DirectoryReading
