// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/index/RowTest.h"
#include "storage/index/UserSnapshot.h"
#include "storage/queries/Listing.h"

namespace muster {

class IndexQuery;
class MatchCache;

// What a query finds in a snapshot whose pieces have the columns that it looks at.
class IndexListing
{
public:
    IndexListing(const UserSnapshot &snapshot, const IndexQuery &query, MatchCache &cache);

    Listing list(const IndexOrder &order, int limit) const; // as ListIds
    qint64 count() const;
    HiddenUsers countHidden(const TableQuery &query) const;
    QSet<qint64> keys(const ColumnSource &source) const; // that found users have

private:
    bool isLarge(const UserSnapshot::Piece &piece) const;
    PieceColumns columnsOf(const UserSnapshot::Piece &piece) const;
    std::shared_ptr<const BitSet> known(const UserSnapshot::Piece &piece) const; // null: it was not asked for
    BitSet matching(const UserSnapshot::Piece &piece) const;
    BitSet shown(const UserSnapshot::Piece &piece, const BitSet &rows) const; // by the switches
    BitSet found(const UserSnapshot::Piece &piece) const;
    BitSet foundAmong(const UserSnapshot::Piece &piece, BitSet among) const;
    QSet<qint64> changedFound() const; // of the pieces after the first
    QVector<qint64> inOrder(const IndexOrder &order, const BitSet &rows, const QSet<qint64> &changed, quint32 until, qsizetype most) const;
    std::optional<Listing> firstPage(const IndexOrder &order, int limit) const; // none: all have to be looked at
    BitSet keysIn(const UserSnapshot::Piece &piece, const KeysColumn &column) const;

    const UserSnapshot &m_snapshot;
    const IndexQuery &m_query;
    MatchCache &m_cache;
};

} // namespace muster
