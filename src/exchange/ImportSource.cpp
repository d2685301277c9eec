// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportSource.h"

namespace muster {

ImportSource::ImportSource(std::shared_ptr<const ImportPlan> plan)
    : m_plan(std::move(plan))
    , m_people(m_plan->columns(), m_plan->names())
    , m_count(m_plan->changeCount())
{
}

Result<std::optional<Change>> ImportSource::next()
{
    if (m_group < m_plan->newGroups().size())
        return change::addGroup(m_plan->newGroups().at(m_group++));
    while (m_nextOfRow == m_ofRow.size() && m_row < m_plan->rowCount()) {
        m_ofRow = m_plan->changesOf(m_row++, m_people);
        m_nextOfRow = 0;
    }
    if (m_nextOfRow < m_ofRow.size())
        return m_ofRow.at(m_nextOfRow++);
    return m_plan->lateChange(m_late++, m_people);
}

Result<void> ImportSource::rewind()
{
    m_group = 0;
    m_row = 0;
    m_late = 0;
    m_ofRow.clear();
    m_nextOfRow = 0;
    return {};
}

} // namespace muster
