// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowCache.h"

namespace muster {

RowCache::RowCache(qsizetype limit) : m_limit(limit) { }

const Row *RowCache::find(qint64 id)
{
    const auto it = m_rows.find(id);
    if (it == m_rows.end())
        return nullptr;
    touch(*it);
    return &it->row;
}

const Row *RowCache::peek(qint64 id) const
{
    const auto it = m_rows.constFind(id);
    return it == m_rows.cend() ? nullptr : &it->row;
}

bool RowCache::isFresh(qint64 id) const
{
    const auto it = m_rows.constFind(id);
    return it != m_rows.cend() && it->epoch == m_epoch;
}

void RowCache::insert(Row row)
{
    const qint64 id = row.id;
    if (const auto it = m_rows.find(id); it != m_rows.end()) {
        it->row = std::move(row);
        it->epoch = m_epoch;
        touch(*it);
        return;
    }
    while (m_rows.size() >= m_limit && !m_uses.empty()) {
        m_rows.remove(m_uses.back());
        m_uses.pop_back();
    }
    m_uses.push_front(id);
    m_rows.insert(id, {std::move(row), m_epoch, m_uses.begin()});
}

void RowCache::markStale()
{
    ++m_epoch;
}

void RowCache::clear()
{
    m_rows.clear();
    m_uses.clear();
}

void RowCache::touch(Kept &kept)
{
    m_uses.splice(m_uses.begin(), m_uses, kept.use);
}

} // namespace muster
