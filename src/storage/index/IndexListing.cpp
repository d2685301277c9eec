// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/IndexListing.h"

#include "core/Kinds.h"
#include "storage/index/IndexQuery.h"
#include "storage/index/MatchCache.h"

namespace muster {

namespace {

constexpr quint32 OneOf = 32; // of all rows those are looked at first among which enough may be found

} // namespace

IndexListing::IndexListing(const UserSnapshot &snapshot, const IndexQuery &query, MatchCache &cache)
    : m_snapshot(snapshot)
    , m_query(query)
    , m_cache(cache)
{
}

bool IndexListing::isLarge(const UserSnapshot::Piece &piece) const
{
    return piece.users == m_snapshot.pieces.first().users;
}

std::shared_ptr<const BitSet> IndexListing::known(const UserSnapshot::Piece &piece) const
{
    return isLarge(piece) ? m_cache.find(piece.users, m_query.about(), m_snapshot.mark.event) : nullptr;
}

BitSet IndexListing::matching(const UserSnapshot::Piece &piece) const
{
    std::shared_ptr<const BitSet> all = known(piece);
    if (!all) {
        m_cache.noteLooked(piece.users->size());
        all = std::make_shared<const BitSet>(m_query.matches()(columnsOf(piece), BitSet(piece.users->size(), true)));
        if (isLarge(piece))
            m_cache.keep(piece.users, m_query.about(), m_snapshot.mark.event, all);
    }
    BitSet rows = *all;
    for (const quint32 row : piece.dead)
        rows.remove(row);
    return rows;
}

BitSet IndexListing::shown(const UserSnapshot::Piece &piece, const BitSet &rows) const
{
    return m_query.isShown() ? m_query.isShown()(columnsOf(piece), rows) : rows;
}

BitSet IndexListing::found(const UserSnapshot::Piece &piece) const
{
    return shown(piece, matching(piece));
}

// Out of some, where it is not worth while to look at all.
BitSet IndexListing::foundAmong(const UserSnapshot::Piece &piece, BitSet among) const
{
    for (const quint32 row : piece.dead)
        among.remove(row);
    m_cache.noteLooked(among.count());
    return shown(piece, m_query.matches()(columnsOf(piece), among));
}

PieceColumns IndexListing::columnsOf(const UserSnapshot::Piece &piece) const
{
    return PieceColumns(*piece.users, m_snapshot.mark.event);
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

// The first `most` of those that stand before the place `until` of the order.
QVector<qint64> IndexListing::inOrder(const IndexOrder &order, const BitSet &rows, const QSet<qint64> &changed, quint32 until, qsizetype most) const
{
    const IndexPiece &first = *m_snapshot.pieces.first().users;
    QVector<qint64> ids(most);
    qint64 *next = ids.data();
    qint64 *const end = next + most;
    quint32 at = 0;
    const auto takeUntil = [&](quint32 place) {
        if (order.isItself()) {
            at = rows.each(at, place, [&](quint32 row) {
                *next++ = first.id(row);
                return next != end;
            });
            return;
        }
        for (; at < place && next != end; ++at) {
            if (const quint32 row = order.row(at); rows.at(row))
                *next++ = first.id(row);
        }
    };
    for (const IndexOrder::Inserted &inserted : order.inserted()) {
        if (inserted.before > until)
            break;
        if (next != end)
            takeUntil(inserted.before);
        if (next != end && changed.contains(inserted.id))
            *next++ = inserted.id;
    }
    if (next != end)
        takeUntil(until);
    ids.resize(next - ids.constData()); // all of them, unless somebody wrote past the program
    return ids;
}

Listing IndexListing::list(const IndexOrder &order, int limit) const
{
    if (std::optional<Listing> listing = limit ? firstPage(order, limit) : std::nullopt)
        return std::move(*listing);
    const BitSet rows = found(m_snapshot.pieces.first());
    const QSet<qint64> changed = changedFound();
    const qsizetype all = qsizetype(rows.count()) + changed.size();
    const qsizetype most = limit ? std::min<qsizetype>(limit, all) : all;
    return {inOrder(order, rows, changed, order.size(), most), most == all};
}

// Of a word that many have, the first page stands among the first.
std::optional<Listing> IndexListing::firstPage(const IndexOrder &order, int limit) const
{
    const UserSnapshot::Piece &first = m_snapshot.pieces.first();
    const quint32 until = order.size() / OneOf;
    if (until <= quint32(limit) || known(first))
        return std::nullopt;
    BitSet among(first.users->size());
    for (quint32 at = 0; at < until; ++at)
        among.insert(order.row(at));
    Listing page {inOrder(order, foundAmong(first, std::move(among)), changedFound(), until, limit + 1), false};
    if (page.ids.size() <= limit)
        return std::nullopt;
    page.ids.resize(limit);
    return page;
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
        const BitSet its = keysIn(piece, *columnsOf(piece).get<KeysColumn>(source));
        its.each(0, its.size(), [&keys](quint32 key) {
            keys.insert(key);
            return true;
        });
    }
    return keys;
}

// A word that many have is had by somebody in each group: it needs no look at the others.
BitSet IndexListing::keysIn(const UserSnapshot::Piece &piece, const KeysColumn &column) const
{
    if (!known(piece)) {
        BitSet among(piece.users->size());
        for (quint32 row = 0; row < among.size() / OneOf; ++row)
            among.insert(row);
        if (BitSet few = column.keysOf(foundAmong(piece, std::move(among))); few.count() == column.different())
            return few;
    }
    return column.keysOf(found(piece));
}

HiddenUsers IndexListing::countHidden(const TableQuery &query) const
{
    HiddenUsers hidden;
    if (!m_query.isShown())
        return hidden;
    for (const UserSnapshot::Piece &piece : m_snapshot.pieces) {
        const BitSet rows = matching(piece);
        const auto status = columnsOf(piece).get<NumberColumn>(IndexQuery::status());
        const auto count = [&](Status wanted) { return qint64(status->equal(qint64(wanted), rows).count()); };
        if (!query.showDisabled)
            hidden.disabled += count(Status::Disabled);
        if (!query.showPending)
            hidden.pending += count(Status::Pending);
    }
    return hidden;
}

} // namespace muster
