// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/index/IndexColumn.h"

#include <QMutex>
#include <QVector>

namespace muster {

class Database;
struct Condition;

// Some users and columns of them. Which users these are never changes; columns are read when they are asked for, so that a
// piece is read by the view of its readers: a row that has changed since is told as dead by whoever holds the piece, and is
// not asked about. Any thread may ask.
class IndexPiece
{
public:
    enum Extent { AllUsers, TheseUsers }; // what a statement reads: all there are, or by their ids

    IndexPiece(std::vector<qint64> ids, Extent extent);

    quint32 size() const { return quint32(m_ids.size()); }
    qint64 id(quint32 row) const { return m_ids[row]; }
    const std::vector<quint32> &rowsById() const { return m_byId; } // in the order of their ids
    std::optional<quint32> rowOf(qint64 id) const;
    qint64 largestId() const { return m_byId.empty() ? 0 : m_ids[m_byId.back()]; }

    // As it was read in a view at `event` or an earlier one; null when it was not.
    std::shared_ptr<const IndexColumn> column(const ColumnSource &source, qint64 event) const;

    // Reads what is not there in a view at `event`.
    Result<void> read(Database &database, qint64 event, const QVector<ColumnSource> &sources);

    // Forgets the columns that were not asked for longest, so that the others take at most `most` bytes; never `kept`.
    void forgetBeyond(qsizetype most, const QVector<ColumnSource> &kept);

    qsizetype bytes() const;

private:
    struct Held
    {
        ColumnSource source;
        std::shared_ptr<const IndexColumn> column; // null: it cannot be held
        qint64 event;
        quint64 used;
    };

    Condition condition(const QString &row) const;
    Result<void> readTogether(Database &database, qint64 event, const QVector<ColumnSource> &sources);
    Held *find(const ColumnSource &source) const;

    std::vector<qint64> m_ids; // by row
    std::vector<quint32> m_byId; // rows in the order of their ids
    Extent m_extent;
    mutable QMutex m_lock; // of what follows
    mutable std::vector<Held> m_held;
    mutable quint64 m_asked = 0;
};

} // namespace muster
