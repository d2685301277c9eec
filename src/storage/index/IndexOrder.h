// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/index/BitSet.h"
#include "storage/index/DeadRuns.h"

#include <QSet>
#include <QString>
#include <QVector>

#include <functional>
#include <memory>

namespace muster {

class Database;
class IndexPiece;

// Some rows of the first piece of a snapshot, by their numbers: few, and sorted.
using DeadRows = std::vector<quint32>;

// In which order the users of a snapshot stand: those of its first piece as they were read, and between them those that were
// changed since. What stands before what is asked of the engine alone.
class IndexOrder
{
public:
    // A user of a later piece, who stands before the row at `before` of the first piece's order.
    struct Inserted
    {
        quint32 before;
        qint64 id;
    };

    IndexOrder(const QString &orderBy, const QSet<int> &columns, std::vector<quint32> rows, std::vector<Inserted> inserted);

    // Of the first piece as its rows stand, when these are in the order already.
    static IndexOrder ofItself(const QString &orderBy, const QSet<int> &columns, quint32 size, std::vector<Inserted> inserted = {});

    // The other way round, which the engine calls `orderBy`: takes no memory of its own.
    IndexOrder reversed(const QString &orderBy) const;

    QString orderBy() const { return m_orderBy; } // the engine's text of it
    QSet<int> columns() const { return m_columns; } // Column: what it is made of
    bool isOfHeldColumns() const { return m_isOfHeldColumns; } // and soon made anew, without the engine: see SortNumbers
    void setOfHeldColumns() { m_isOfHeldColumns = true; }
    quint32 size() const { return m_size; } // of the first piece
    bool isItself() const { return !m_rows && !m_backwards; }
    quint32 row(quint32 at) const
    {
        const quint32 place = m_backwards ? m_size - 1 - at : at;
        return m_rows ? (*m_rows)[place] : place;
    }
    DeadRuns deadAmong(const DeadRows &dead) const; // by their places; as long as both last
    const std::vector<Inserted> &inserted() const { return m_inserted; }
    qsizetype bytes() const;

    // Takes away users of later pieces; who stood before a row that is dead now, stands before the next living one.
    void remove(const QSet<qint64> &ids, const DeadRows &dead);

    // Users of these rows, who stand in a later piece now, are where they were. `first` and `dead` as below.
    void move(const BitSet &rows, const IndexPiece &first, const DeadRows &dead);

    // Finds the places of users as the database has them: by asking for the order of a few rows at a time, so that it takes
    // hardly longer with more users.
    Result<void> insert(Database &database, const IndexPiece &first, const DeadRows &dead, const QVector<qint64> &ids);

private:
    QString m_orderBy;
    QSet<int> m_columns;
    quint32 m_size = 0;
    std::shared_ptr<const std::vector<quint32>> m_rows; // null: 0, 1, 2 …
    bool m_backwards = false;
    bool m_isOfHeldColumns = false;
    std::vector<Inserted> m_inserted;
};

} // namespace muster
