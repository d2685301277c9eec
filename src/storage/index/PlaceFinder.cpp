// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/PlaceFinder.h"
#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/index/IndexPiece.h"
#include "storage/queries/RowReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

// More rows to compare with at once make for fewer statements; how many is worth it depends on how many look for a place.
static quint32 probesFor(qsizetype searching)
{
    return searching < 8 ? 15 : 3;
}

PlaceFinder::PlaceFinder(Database &database, const IndexOrder &order, const IndexPiece &first, const DeadRows &dead)
    : m_database(database)
    , m_order(order)
    , m_first(first)
    , m_dead(order.deadAmong(dead))
{
}

Result<QHash<qint64, quint32>> PlaceFinder::find(const QVector<qint64> &ids)
{
    QHash<qint64, Range> ranges;
    for (const qint64 id : ids)
        ranges.insert(id, {0, m_order.size()});
    for (;;) {
        const Result<bool> narrowed = narrow(ranges);
        if (!narrowed)
            return tl::unexpected(narrowed.error());
        if (!*narrowed)
            break;
    }
    QHash<qint64, quint32> places;
    for (auto it = ranges.cbegin(); it != ranges.cend(); ++it)
        places.insert(it.key(), it->until);
    return places;
}

Result<bool> PlaceFinder::narrow(QHash<qint64, Range> &ranges)
{
    const QHash<qint64, quint32> between = probes(ranges);
    if (between.isEmpty())
        return false;
    QVector<qint64> asked(ranges.keyBegin(), ranges.keyEnd());
    asked.append(QVector<qint64>(between.keyBegin(), between.keyEnd()));
    const Result<QVector<qint64>> order = sorted(asked);
    if (!order)
        return tl::unexpected(order.error());
    quint32 from = 0;
    for (const qint64 id : *order) {
        if (const auto probe = between.constFind(id); probe != between.cend())
            from = *probe + 1;
        else
            ranges[id].from = std::max(ranges[id].from, from);
    }
    quint32 until = m_order.size();
    for (auto it = order->crbegin(); it != order->crend(); ++it) {
        if (const auto probe = between.constFind(*it); probe != between.cend())
            until = *probe;
        else
            ranges[*it].until = std::min(ranges[*it].until, until);
    }
    // Rows that were sorted by something else than when they were read: somebody wrote past the program.
    const bool contradicts = std::any_of(ranges.cbegin(), ranges.cend(), [](const Range &range) { return range.from > range.until; });
    return contradicts ? fail(ErrorCode::WorkspaceDamaged, m_database.path(), m_order.orderBy()) : Result<bool>(true);
}

QHash<qint64, quint32> PlaceFinder::probes(const QHash<qint64, Range> &ranges)
{
    QSet<quint64> seen; // many look in the same range
    QHash<qint64, quint32> found;
    const quint32 count = probesFor(ranges.size());
    for (const Range &range : ranges) {
        if (const quint64 known = quint64(range.from) << 32 | range.until; seen.contains(known))
            continue;
        else
            seen.insert(known);
        for (quint32 i = 0; i < count; ++i) {
            const quint32 middle = range.from + quint32(quint64(range.until - range.from) * (2 * i + 1) / (2 * count));
            quint32 place = m_dead.living(middle, range.until);
            if (place == range.until)
                place = m_dead.living(range.from, range.until);
            if (place != range.until)
                found.insert(m_first.id(m_order.row(place)), place);
        }
    }
    return found;
}

Result<QVector<qint64>> PlaceFinder::sorted(const QVector<qint64> &ids)
{
    const QString sql = u"SELECT u.id FROM users u WHERE u.id IN ({ids ?}) ORDER BY %1"_s.arg(m_order.orderBy());
    QVector<qint64> order;
    order.reserve(ids.size());
    const Result<void> done = m_database.each(sql, {jsonOf(ids)}, [&order](const SqlRow &row) {
        order.append(row.value(0).toLongLong());
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return order;
}

} // namespace muster
