// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/ObjectFold.h"

#include <algorithm>

namespace muster {

namespace {

void merge(Values &all, const Values &set)
{
    for (const Values::Entry &entry : set)
        all.set(entry.field, entry.value);
}

// As the triggers of history do it: what was written and changed by one event leaves no trace in between.
template <typename Take>
void edit(ObjectFold::Row &row, const Change &recorded, qint64 event, const QString &label, Take keep)
{
    if (row.since != event)
        keep(ObjectFold::PastRow {row, event});
    merge(row.values, recorded.set);
    row.since = event;
    row.label = label;
}

} // namespace

void ObjectFold::take(const Change &recorded, qint64 event, const QString &label)
{
    if (definitionOf(recorded.object).joins())
        return takeRelation(recorded, event, label);
    m_kind = recorded.object;
    if (recorded.verb == Verb::Add)
        m_self = Row {recorded.set, event, label};
    else if (m_self && recorded.verb == Verb::Edit)
        edit(*m_self, recorded, event, label, [this](const PastRow &row) { m_past.append(row); });
    if (recorded.verb == Verb::Remove || recorded.set.contains(Field::Roles))
        takeRoles(recorded.verb == Verb::Remove ? QStringList() : recorded.set.list(Field::Roles), event);
    if (recorded.verb == Verb::Remove && m_self) {
        m_past.append(PastRow {*m_self, event});
        m_self.reset();
    }
}

void ObjectFold::takeRelation(const Change &recorded, qint64 event, const QString &label)
{
    const auto subject = std::find_if(recorded.references.cbegin() + 1, recorded.references.cend(), [](const QString &reference) { return !reference.isEmpty(); });
    const Relation relation {recorded.object, int(subject - recorded.references.cbegin()), recorded.references.first()};
    const auto row = m_relations.find(relation);
    if (recorded.verb == Verb::Add) {
        m_relations.insert(relation, {recorded.set, event, label});
    } else if (row != m_relations.end() && recorded.verb == Verb::Edit) {
        edit(*row, recorded, event, label, [&](const PastRow &past) { m_pastRelations.append({relation, past}); });
    } else if (row != m_relations.end()) {
        m_pastRelations.append({relation, PastRow {*row, event}});
        m_relations.erase(row);
    }
}

void ObjectFold::takeRoles(const QStringList &roles, qint64 event)
{
    for (auto held = m_roles.begin(); held != m_roles.end();) {
        if (roles.contains(held.key())) {
            ++held;
            continue;
        }
        m_pastRoles.append({held.key(), PastRow {{{}, held.value(), {}}, event}});
        held = m_roles.erase(held);
    }
    for (const QString &role : roles) {
        if (!m_roles.contains(role))
            m_roles.insert(role, event);
    }
}

} // namespace muster
