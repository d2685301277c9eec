// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/SameChange.h"
#include "storage/index/JudgedBy.h"
#include "storage/index/UserSnapshot.h"

namespace muster {

// Sorts users by whether they are alike in some columns, all of which the pieces have.
class AlikeUsers
{
public:
    explicit AlikeUsers(const QVector<JudgedBy::Column> &columns) : m_columns(columns) { }

    static constexpr qsizetype Most = 2000; // sorts; of more, nothing is gained by looking at one of each

    // Those with the ids `wanted`, but each of `apart` by itself. None: there are too many sorts.
    std::optional<QVector<AlikeRows>> of(const UserSnapshot &snapshot, const BitSet &wanted, qint64 apart);

private:
    bool sort(const UserSnapshot::Piece &piece, qint64 event, const BitSet &wanted, qint64 apart);

    QVector<JudgedBy::Column> m_columns;
    QVector<AlikeRows> m_found;
};

} // namespace muster
