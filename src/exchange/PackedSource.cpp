// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PackedSource.h"

#include "exchange/PackedChanges.h"

namespace muster {

void PackedSource::addFirst(const Change &change)
{
    m_first.append(toBytes(change));
}

void PackedSource::add(const Change &change)
{
    m_others.append(toBytes(change));
}

Result<std::optional<Change>> PackedSource::next()
{
    if (m_next == count())
        return std::nullopt;
    Change change;
    fromBytes(m_next < m_first.size() ? m_first.at(m_next) : m_others.at(m_next - m_first.size()), change);
    ++m_next;
    return change;
}

Result<void> PackedSource::rewind()
{
    m_next = 0;
    return {};
}

} // namespace muster
