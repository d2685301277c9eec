// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"

namespace muster {

// What is ticked of a role and not saved yet. What others write meanwhile is taken over; what was ticked here stays.
class RoleDraft
{
public:
    void takeOver(const QStringList &stored, qint64 since); // how the role stands now

    const QStringList &wanted() const { return m_wanted; }
    void set(const QString &permission, bool permitted);
    void discard() { m_wanted = m_stored; }

    QStringList added() const;
    QStringList takenAway() const;
    bool isChanged() const { return m_wanted != m_stored; }
    Change change(const QString &role) const; // that makes it so

private:
    QStringList m_stored; // sorted, as the next one
    QStringList m_wanted;
    qint64 m_since = 0;
};

} // namespace muster
