// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ChangeSource.h"

namespace muster {

EventHeader headerOf(const ChangeSet &set)
{
    return {set.reason, set.undoes, set.changes.size() == 1 && set.changes.first().object == ObjectKind::Trail};
}

Result<std::optional<Change>> ChangeList::next()
{
    return m_next < m_changes.size() ? std::optional(m_changes.at(m_next++)) : std::nullopt;
}

FirstLook ChangeList::firstLook() const
{
    if (m_changes.size() < Many)
        return {};
    return {std::make_shared<ChangeList>(m_changes.first(FirstOnes)), QVector<qint64>(FirstOnes, 1), m_changes.size() - FirstOnes};
}

Result<void> ChangeList::rewind()
{
    m_next = 0;
    return {};
}

} // namespace muster
