// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/index/BitSet.h"

#include <QByteArray>
#include <QMutex>
#include <QVector>

#include <memory>

namespace muster {

// In which texts of a column the last words were found. A word with one more letter is found in the same texts or fewer, and
// who looks for the same word among other rows knows it already. Any thread may ask.
class WordCache
{
public:
    std::shared_ptr<const BitSet> find(const QByteArray &word) const; // null: not known
    std::shared_ptr<const BitSet> findPartOf(const QByteArray &word) const; // of the longest that stands in this one
    void keep(const QByteArray &word, const BitSet &found);
    qsizetype bytes() const;

    static constexpr qsizetype Most = 12; // of a million users, 1.5 MB

private:
    struct Entry
    {
        QByteArray word;
        std::shared_ptr<const BitSet> found;
    };

    mutable QMutex m_lock;
    QVector<Entry> m_entries; // what was found last comes last
};

} // namespace muster
