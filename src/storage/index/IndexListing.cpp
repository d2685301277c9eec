// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/IndexListing.h"

#include "core/Kinds.h"
#include "storage/index/IndexQuery.h"
#include "storage/index/MatchCache.h"

namespace muster {

IndexListing::IndexListing(const UserSnapshot &snapshot, const IndexQuery &query, MatchCache &cache)
    : m_snapshot(snapshot)
    , m_query(query)
    , m_cache(cache)
{
}

BitSet IndexListing::matching(const UserSnapshot::Piece &piece) const
{
    const qint64 event = m_snapshot.mark.event;
    const bool isLarge = piece.users == m_snapshot.pieces.first().users;
    std::shared_ptr<const BitSet> known = isLarge ? m_cache.find(piece.users, m_query.about(), event) : nullptr;
    if (!known) {
        known = std::make_shared<const BitSet>(m_query.matches()(PieceColumns(*piece.users, event), BitSet(piece.users->size(), true)));
        if (isLarge)
            m_cache.keep(piece.users, m_query.about(), event, known);
    }
    BitSet rows = *known;
    for (const quint32 row : piece.dead)
        rows.remove(row);
    return rows;
}

BitSet IndexListing::found(const UserSnapshot::Piece &piece) const
{
    const BitSet rows = matching(piece);
    return m_query.isShown() ? m_query.isShown()(PieceColumns(*piece.users, m_snapshot.mark.event), rows) : rows;
}

QSet<qint64> IndexListing::changedFound() const
{
    QSet<qint64> ids;
    for (qsizetype i = 1; i < m_snapshot.pieces.size(); ++i) {
        const UserSnapshot::Piece &piece = m_snapshot.pieces.at(i);
        const BitSet rows = found(piece);
        for (quint32 row = 0; row < rows.size(); ++row) {
            if (rows.at(row))
                ids.insert(piece.users->id(row));
        }
    }
    return ids;
}

Listing IndexListing::list(const IndexOrder &order, int limit) const
{
    const UserSnapshot::Piece &first = m_snapshot.pieces.first();
    const BitSet rows = found(first);
    const QSet<qint64> changed = changedFound();
    const qsizetype all = qsizetype(rows.count()) + changed.size();
    const qsizetype most = limit ? std::min<qsizetype>(limit, all) : all;
    Listing listing;
    listing.complete = most == all;
    listing.ids.resize(most);
    qint64 *next = listing.ids.data();
    qint64 *const end = next + most;
    quint32 at = 0;
    const auto takeUntil = [&](quint32 until) {
        if (order.isItself()) {
            at = rows.each(at, until, [&](quint32 row) {
                *next++ = first.users->id(row);
                return next != end;
            });
            return;
        }
        for (; at < until && next != end; ++at) {
            if (const quint32 row = order.row(at); rows.at(row))
                *next++ = first.users->id(row);
        }
    };
    for (const IndexOrder::Inserted &inserted : order.inserted()) {
        if (next != end)
            takeUntil(inserted.before);
        if (next != end && changed.contains(inserted.id))
            *next++ = inserted.id;
    }
    if (next != end)
        takeUntil(order.size());
    listing.ids.resize(next - listing.ids.constData()); // all of them, unless somebody wrote past the program
    return listing;
}

qint64 IndexListing::count() const
{
    qint64 all = 0;
    for (const UserSnapshot::Piece &piece : m_snapshot.pieces)
        all += found(piece).count();
    return all;
}

QSet<qint64> IndexListing::keys(const ColumnSource &source) const
{
    QSet<qint64> keys;
    for (const UserSnapshot::Piece &piece : m_snapshot.pieces) {
        const BitSet its = PieceColumns(*piece.users, m_snapshot.mark.event).get<KeysColumn>(source)->keysOf(found(piece));
        its.each(0, its.size(), [&keys](quint32 key) {
            keys.insert(key);
            return true;
        });
    }
    return keys;
}

HiddenUsers IndexListing::countHidden(const TableQuery &query) const
{
    HiddenUsers hidden;
    if (!m_query.isShown())
        return hidden;
    for (const UserSnapshot::Piece &piece : m_snapshot.pieces) {
        const BitSet rows = matching(piece);
        const auto status = PieceColumns(*piece.users, m_snapshot.mark.event).get<NumberColumn>(IndexQuery::status());
        const auto count = [&](Status wanted) { return qint64(status->equal(qint64(wanted), rows).count()); };
        if (!query.showDisabled)
            hidden.disabled += count(Status::Disabled);
        if (!query.showPending)
            hidden.pending += count(Status::Pending);
    }
    return hidden;
}

} // namespace muster
