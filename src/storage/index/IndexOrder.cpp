// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/IndexOrder.h"

#include "storage/Database.h"
#include "storage/index/IndexPiece.h"
#include "storage/index/PlaceFinder.h"

#include <algorithm>

namespace muster {

IndexOrder::IndexOrder(const QString &orderBy, const QSet<int> &columns, std::vector<quint32> rows, std::vector<Inserted> inserted)
    : m_orderBy(orderBy)
    , m_columns(columns)
    , m_size(quint32(rows.size()))
    , m_rows(std::make_shared<const std::vector<quint32>>(std::move(rows)))
    , m_inserted(std::move(inserted))
{
}

IndexOrder IndexOrder::ofItself(const QString &orderBy, const QSet<int> &columns, quint32 size, std::vector<Inserted> inserted)
{
    IndexOrder order(orderBy, columns, {}, std::move(inserted));
    order.m_rows = nullptr;
    order.m_size = size;
    return order;
}

IndexOrder IndexOrder::reversed(const QString &orderBy) const
{
    IndexOrder order = *this;
    order.m_orderBy = orderBy;
    order.m_backwards = !m_backwards;
    order.m_inserted.clear();
    std::transform(m_inserted.crbegin(), m_inserted.crend(), std::back_inserter(order.m_inserted), [this](const Inserted &one) { return Inserted {m_size - one.before, one.id}; });
    return order;
}

qsizetype IndexOrder::bytes() const
{
    return qsizetype((m_rows ? m_rows->size() * sizeof(quint32) : 0) + m_inserted.size() * sizeof(Inserted));
}

void IndexOrder::remove(const QSet<qint64> &ids, const DeadRows &dead)
{
    std::erase_if(m_inserted, [&ids](const Inserted &one) { return ids.contains(one.id); });
    DeadRuns runs = deadAmong(dead);
    for (Inserted &one : m_inserted)
        one.before = runs.living(one.before, m_size);
}

void IndexOrder::move(const BitSet &rows, const IndexPiece &first, const DeadRows &dead)
{
    std::vector<Inserted> moved;
    const size_t all = rows.count();
    for (quint32 place = 0; moved.size() < all && place < m_size; ++place) {
        if (rows.at(row(place)))
            moved.push_back({place, first.id(row(place))});
    }
    std::vector<Inserted> both;
    both.reserve(m_inserted.size() + moved.size());
    std::merge(m_inserted.cbegin(), m_inserted.cend(), moved.cbegin(), moved.cend(), std::back_inserter(both), [](const Inserted &a, const Inserted &b) { return a.before < b.before; }); // who stood before a row stands before its user
    m_inserted = std::move(both);
    remove({}, dead);
}

DeadRuns IndexOrder::deadAmong(const DeadRows &dead) const
{
    return DeadRuns([this, &dead](quint32 place) { return std::binary_search(dead.cbegin(), dead.cend(), row(place)); });
}

Result<void> IndexOrder::insert(Database &database, const IndexPiece &first, const DeadRows &dead, const QVector<qint64> &ids)
{
    PlaceFinder finder(database, *this, first, dead);
    const Result<QHash<qint64, quint32>> places = finder.find(ids);
    if (!places)
        return tl::unexpected(places.error());
    for (const qint64 id : ids)
        m_inserted.push_back({places->value(id), id});
    std::stable_sort(m_inserted.begin(), m_inserted.end(), [](const Inserted &a, const Inserted &b) { return a.before < b.before; });
    // Who comes to stand between the same two rows as others is brought in order with them.
    const QSet<quint32> touched(places->cbegin(), places->cend());
    for (auto begin = m_inserted.begin(); begin != m_inserted.end();) {
        const auto end = std::find_if(begin, m_inserted.end(), [begin](const Inserted &one) { return one.before != begin->before; });
        if (end - begin > 1 && touched.contains(begin->before)) {
            QVector<qint64> together;
            std::transform(begin, end, std::back_inserter(together), [](const Inserted &one) { return one.id; });
            const Result<QVector<qint64>> order = finder.sorted(together);
            if (!order)
                return tl::unexpected(order.error());
            if (order->size() != together.size())
                return fail(ErrorCode::WorkspaceDamaged, database.path(), m_orderBy); // somebody who was there is gone without a trace
            std::transform(order->cbegin(), order->cend(), begin, [&](qint64 id) { return Inserted {begin->before, id}; });
        }
        begin = end;
    }
    return {};
}

} // namespace muster
