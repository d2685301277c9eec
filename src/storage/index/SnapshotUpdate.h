// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/index/TouchedUsers.h"
#include "storage/index/UserSnapshot.h"

namespace muster {

struct Reader;

// Makes the snapshot of a later event out of an earlier one, by what the trail says was done since.
class SnapshotUpdate
{
public:
    // For so many users their places in each order are looked for; of more, the orders are read anew, when somebody asks.
    static constexpr qsizetype MostPlaced = 1000;
    static constexpr qsizetype MostPlacedAmongNumbers = 16; // where the order is made of columns that are held
    // Where more than one of so many was touched, it is better made from the start.
    static constexpr quint32 OneOf = 4;
    static constexpr qint64 AtLeast = 1000;

    SnapshotUpdate(Reader &reader, const UserSnapshot &old);

    enum Extent { Few, Any }; // up to MostPlaced users, which takes a moment; or whatever was touched

    // As `mark`, which is the reader's view, has it; null when that takes longer than was asked for, or it is better made from the start.
    Result<std::shared_ptr<const UserSnapshot>> to(const StateMark &mark, Extent extent);

    // The trail goes on from where the old one stands: it is no other workspace, nor one that was put back.
    Result<bool> isLater(const StateMark &mark);

private:
    Result<std::optional<TouchedUsers>> touched(Extent extent);
    Result<TouchedUsers> touchedOneByOne();
    Result<void> takeReported(TouchedUsers &touched, qint64 most);
    qint64 largestId() const;
    BitSet bury(const QSet<qint64> &ids); // gives the rows of the first piece that were alive
    bool keepsPlaces(const IndexOrder &order) const;
    Result<QVector<qint64>> stillThere(const QSet<qint64> &ids);
    void addPiece(const QVector<qint64> &ids);
    Result<void> placeIn(IndexOrder &order, const QSet<qint64> &touched, const QVector<qint64> &there);

    Reader &m_reader;
    std::shared_ptr<UserSnapshot> m_next; // the old one, until it is the new
    ChangedObjects m_changed; // since, where it was few
};

} // namespace muster
