// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ChangeSource.h"

#include <algorithm>
#include <numeric>

namespace muster {

EventHeader headerOf(const ChangeSet &set)
{
    return {set.reason, set.undoes, set.changes.size() == 1 && set.changes.first().object == ObjectKind::Trail};
}

FirstLook ChangeSource::firstLook(qint64) const
{
    return {};
}

qint64 ChangesInTurn::count() const
{
    return std::accumulate(m_parts.cbegin(), m_parts.cend(), qint64(0), [](qint64 sum, const auto &part) { return sum + part->count(); });
}

Result<std::optional<Change>> ChangesInTurn::next()
{
    for (; m_part < m_parts.size(); ++m_part) {
        Result<std::optional<Change>> change = m_parts[m_part]->next();
        if (!change || *change)
            return change;
    }
    return std::nullopt;
}

Result<void> ChangesInTurn::rewind()
{
    m_part = 0;
    for (const auto &part : m_parts) {
        if (const Result<void> begun = part->rewind(); !begun)
            return begun;
    }
    return {};
}

void ChangesInTurn::standIn(RowNames &names)
{
    for (const auto &part : m_parts)
        part->standIn(names);
}

// Of small parts all is looked at.
FirstLook ChangesInTurn::firstLook(qint64 all) const
{
    FirstLook together;
    std::vector<std::shared_ptr<ChangeSource>> looks;
    together.tellsAll = true;
    bool someOnly = false;
    for (const auto &part : m_parts) {
        const FirstLook look = part->firstLook(std::max(all, count()));
        someOnly = someOnly || look.changes;
        looks.push_back(look.changes ? look.changes : part->copy());
        together.stands += look.changes ? look.stands : QVector<qint64>(part->count(), 1);
        together.unknown += look.unknown;
        together.tellsAll = together.tellsAll && look.tellsAll;
        together.others.insert(together.others.end(), look.others.cbegin(), look.others.cend());
    }
    if (!someOnly)
        return {.tellsAll = together.tellsAll};
    std::sort(together.others.begin(), together.others.end());
    together.changes = std::make_shared<ChangesInTurn>(std::move(looks));
    return together;
}

std::shared_ptr<ChangeSource> ChangesInTurn::copy() const
{
    std::vector<std::shared_ptr<ChangeSource>> copies;
    for (const auto &part : m_parts)
        copies.push_back(part->copy());
    return std::make_shared<ChangesInTurn>(std::move(copies));
}

Result<std::optional<Change>> ChangeList::next()
{
    return m_next < m_changes.size() ? std::optional(m_changes.at(m_next++)) : std::nullopt;
}

FirstLook ChangeList::firstLook(qint64 all) const
{
    if (m_changes.size() <= FirstOnes || std::max<qint64>(all, m_changes.size()) < Many)
        return {};
    return {std::make_shared<ChangeList>(m_changes.first(FirstOnes)), QVector<qint64>(FirstOnes, 1), m_changes.size() - FirstOnes};
}

Result<void> ChangeList::rewind()
{
    m_next = 0;
    return {};
}

} // namespace muster
