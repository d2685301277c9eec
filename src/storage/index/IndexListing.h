// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    BitSet matching(const UserSnapshot::Piece &piece) const;
    BitSet found(const UserSnapshot::Piece &piece) const; // by the switches too
    QSet<qint64> changedFound() const; // of the pieces after the first

    const UserSnapshot &m_snapshot;
    const IndexQuery &m_query;
    MatchCache &m_cache;
};

} // namespace muster
