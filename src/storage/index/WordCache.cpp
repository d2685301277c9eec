// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/WordCache.h"

#include <algorithm>

namespace muster {

std::shared_ptr<const BitSet> WordCache::find(const QByteArray &word) const
{
    const QMutexLocker locked(&m_lock);
    const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(), [&word](const Entry &entry) { return entry.word == word; });
    return it == m_entries.cend() ? nullptr : it->found;
}

std::shared_ptr<const BitSet> WordCache::findPartOf(const QByteArray &word) const
{
    const QMutexLocker locked(&m_lock);
    const Entry *longest = nullptr;
    for (const Entry &entry : m_entries) {
        if (word.contains(entry.word) && (!longest || entry.word.size() > longest->word.size()))
            longest = &entry;
    }
    return longest ? longest->found : nullptr;
}

void WordCache::keep(const QByteArray &word, const BitSet &found)
{
    const QMutexLocker locked(&m_lock);
    m_entries.removeIf([&word](const Entry &entry) { return entry.word == word; }); // another reader was quicker
    m_entries.append({word, std::make_shared<const BitSet>(found)});
    if (m_entries.size() > Most)
        m_entries.removeFirst();
}

qsizetype WordCache::bytes() const
{
    const QMutexLocker locked(&m_lock);
    qsizetype all = 0;
    for (const Entry &entry : m_entries)
        all += qsizetype(entry.found->size() / 8);
    return all;
}

} // namespace muster
