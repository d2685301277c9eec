// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/MatchCache.h"

#include <algorithm>

namespace muster {

std::shared_ptr<const BitSet> MatchCache::find(const std::shared_ptr<IndexPiece> &piece, const QByteArray &about, qint64 event) const
{
    const QMutexLocker locked(&m_lock);
    const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.event <= event && entry.about == about && entry.piece.lock() == piece;
    });
    return it == m_entries.cend() ? nullptr : it->found;
}

void MatchCache::keep(const std::shared_ptr<IndexPiece> &piece, const QByteArray &about, qint64 event, std::shared_ptr<const BitSet> found)
{
    const QMutexLocker locked(&m_lock);
    m_entries.append({piece, about, event, std::move(found)});
    if (m_entries.size() > Most)
        m_entries.removeFirst();
}

} // namespace muster
