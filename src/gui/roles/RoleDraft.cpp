// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roles/RoleDraft.h"

#include "core/Merge.h"

namespace muster {

static QStringList without(QStringList list, const QStringList &others)
{
    list.removeIf([&others](const QString &one) { return others.contains(one); });
    return list;
}

void RoleDraft::takeOver(const QStringList &stored, qint64 since)
{
    QStringList sorted = stored;
    sorted.sort();
    m_wanted = m_since ? mergedList(m_stored, m_wanted, sorted) : sorted;
    m_stored = sorted;
    m_since = since;
}

void RoleDraft::set(const QString &permission, bool permitted)
{
    m_wanted.removeAll(permission);
    if (permitted)
        m_wanted.append(permission);
    m_wanted.sort();
}

QStringList RoleDraft::added() const
{
    return without(m_wanted, m_stored);
}

QStringList RoleDraft::takenAway() const
{
    return without(m_stored, m_wanted);
}

Change RoleDraft::change(const QString &role) const
{
    return change::editRole(role, {{Field::Permissions, m_wanted}}, m_since);
}

} // namespace muster
