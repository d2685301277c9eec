// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/index/BitSet.h"

#include <QByteArray>
#include <QMutex>
#include <QVector>

#include <atomic>
#include <memory>

namespace muster {

class IndexPiece;

// What the last questions found among the users of a large piece: who sorts anew, asks for the count or has changed one user,
// asks the same of all others again. Any thread may ask.
class MatchCache
{
public:
    // `about` is all that the answer hangs on. An answer holds at its event and after it; null: there is none.
    std::shared_ptr<const BitSet> find(const std::shared_ptr<IndexPiece> &piece, const QByteArray &about, qint64 event);
    void keep(const std::shared_ptr<IndexPiece> &piece, const QByteArray &about, qint64 event, std::shared_ptr<const BitSet> found);

    void noteLooked(quint32 rows) { m_looked += rows; }
    qint64 looked() const { return m_looked; } // at so many rows: a measure of work

    static constexpr qsizetype Most = 24; // also for the numbers of the overview

private:
    struct Entry
    {
        std::weak_ptr<IndexPiece> piece;
        QByteArray about;
        qint64 event;
        std::shared_ptr<const BitSet> found;
    };

    std::atomic<qint64> m_looked = 0;
    mutable QMutex m_lock;
    QVector<Entry> m_entries; // what was asked for last comes last
};

} // namespace muster
