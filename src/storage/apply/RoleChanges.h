// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ObjectChanges.h"

namespace muster {

// Roles: those that are built in stay as they are, names are unique in their scope, and one that somebody holds goes only where
// another takes its place. What may be written into one says Rights.
class RoleChanges : public ObjectChanges
{
public:
    explicit RoleChanges(ApplyContext &context) : ObjectChanges(context, ObjectKind::Role) { }

protected:
    Result<void> checkAdded(Values &set, const QString &id) override;
    Result<void> checkEdited(Values &set, const ResolvedRef &role, const Values &current, const Values &wanted) override;
    Result<void> checkRemoved(const ResolvedRef &role, const Values &current) override;
    // RoleInUse, or what the change of a holder is refused for.
    Result<void> makeWay(const Change &change, const ResolvedRef &role, const Values &current) override;
    Result<ResolvedRef> findNamed(const QString &name, const Values &all) override;

private:
    Result<void> checkTouched(const ResolvedRef &role);
    Result<void> replaceOfUsers(const ResolvedRef &role, const ResolvedRef &by);
    Result<void> replaceOnProjects(const ResolvedRef &role, const ResolvedRef &by);
    Result<void> replaceInInvitations(const ResolvedRef &role, const ResolvedRef &by);
    Result<QVector<Change>> changesOfUsers(const ResolvedRef &role, const ResolvedRef &by);
    Result<QVector<Change>> changesOnProjects(const ResolvedRef &role, const ResolvedRef &by);
};

} // namespace muster
