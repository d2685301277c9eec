// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/UsersByKeys.h"

#include "storage/index/KeySets.h"
#include "storage/index/RowTest.h"

#include <QHash>

#include <algorithm>

namespace muster {

std::optional<QVector<UsersOfKeys>> UsersByKeys::of(const UserSnapshot &snapshot, const ColumnSource &source, const BitSet &wanted)
{
    QVector<UsersOfKeys> found;
    QHash<QVector<quint32>, qsizetype> places;
    qsizetype all = 0;
    for (const UserSnapshot::Piece &piece : snapshot.pieces) {
        const auto column = PieceColumns(*piece.users, snapshot.mark.event).get<KeysColumn>(source);
        KeySets sets(*column);
        QHash<qint64, qsizetype> known; // places, by the numbers of this piece
        for (quint32 row = 0; row < piece.users->size(); ++row) {
            const qint64 id = piece.users->id(row);
            if (id < 0 || id >= wanted.size() || !wanted.at(quint32(id)) || piece.isDead(row))
                continue;
            const qint64 number = sets(row);
            auto place = known.constFind(number);
            if (place == known.cend()) {
                const auto other = places.constFind(sets.keys());
                place = known.insert(number, other != places.cend() ? *other : found.size());
                if (other == places.cend()) {
                    places.insert(sets.keys(), found.size());
                    found.append({sets.keys(), {}});
                }
            }
            found[*place].users.append(id);
            ++all;
        }
    }
    if (all != qsizetype(wanted.count()))
        return std::nullopt;
    for (UsersOfKeys &set : found)
        std::sort(set.users.begin(), set.users.end());
    return found;
}

} // namespace muster
