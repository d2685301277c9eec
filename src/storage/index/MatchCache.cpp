// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/MatchCache.h"

#include <algorithm>

namespace muster {

std::shared_ptr<const BitSet> MatchCache::find(const std::shared_ptr<IndexPiece> &piece, const QByteArray &about, qint64 event)
{
    const QMutexLocker locked(&m_lock);
    m_entries.removeIf([](const Entry &entry) { return entry.piece.expired(); });
    const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.event <= event && entry.about == about && entry.piece.lock() == piece;
    });
    if (it == m_entries.cend())
        return nullptr;
    m_entries.move(it - m_entries.cbegin(), m_entries.size() - 1);
    return m_entries.last().found;
}

void MatchCache::keep(const std::shared_ptr<IndexPiece> &piece, const QByteArray &about, qint64 event, std::shared_ptr<const BitSet> found)
{
    const QMutexLocker locked(&m_lock);
    m_entries.append({piece, about, event, std::move(found)});
    if (m_entries.size() > Most)
        m_entries.removeFirst();
}

} // namespace muster
