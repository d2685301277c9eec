// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ApplyContext.h"

namespace muster {

// Adds, edits and deletes users.
class UserChanges
{
public:
    explicit UserChanges(ApplyContext &context) : m_context(context) { }

    Result<void> add(const Change &change);
    Result<void> edit(const Change &change);

    // Does not touch memberships and assignments: Applier takes those back first, as changes of their own.
    Result<void> remove(const Change &change);

private:
    Result<Values> current(const ResolvedRef &user);
    Result<void> checkAdded(Values &set, const QString &id);
    Result<void> checkEdited(Values &set, const ResolvedRef &user, const Values &current);
    Result<void> checkDeletion(const ResolvedRef &user, const Values &current);
    Result<void> normalise(Values &set);
    Result<QVariantList> ids(const Values &all); // of provider and classification
    Result<void> writeRoles(qint64 user, const QStringList &before, const QStringList &after);

    ApplyContext &m_context;
};

} // namespace muster
