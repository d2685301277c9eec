// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/FreeSeats.h"

#include "core/FieldDefinition.h"
#include "core/Kinds.h"
#include "core/SameChange.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/queries/ListRoleSets.h"
#include "storage/queries/Listing.h"
#include "storage/queries/WorkspaceState.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

QString FreeSeats::defaultRole()
{
    return u"analyst"_s;
}

QStringList FreeSeats::rolesAfter(const QStringList &held, const QVector<RoleChoice> &roles, const QString &instead)
{
    QStringList kept;
    for (const RoleChoice &role : roles) {
        if (role.scope == RoleScope::Workspace && !role.licensed && (held.contains(role.name) || held.contains(role.key)))
            kept.append(role.key);
    }
    return kept.isEmpty() ? QStringList {instead} : kept;
}

bool FreeSeats::takesSeat(const QStringList &held, const QVector<RoleChoice> &roles)
{
    return std::any_of(roles.cbegin(), roles.cend(), [&held](const RoleChoice &role) {
        return role.scope == RoleScope::Workspace && role.licensed && (held.contains(role.name) || held.contains(role.key));
    });
}

Change FreeSeats::changeOf(const QString &user, const QStringList &rolesAfter, bool disable, qint64 seen)
{
    Values set {{Field::Roles, rolesAfter}};
    if (disable) {
        set.set(Field::Status, keyOf(Status::Disabled));
        set.set(Field::SessionsEnded, qint64(0)); // along with it, as with any deactivation in the window
    }
    return change::editUser(user, set, seen);
}

Result<FreeSeats::Freed> FreeSeats::answer(Reader &reader) const
{
    const Result<ListRoleSets::Sets> sets = ListRoleSets {query, ids}.answer(reader);
    if (!sets)
        return tl::unexpected(sets.error());
    const Result<WorkspaceState> state = ReadWorkspaceState {}.answer(reader);
    if (!state)
        return tl::unexpected(state.error());
    if (takesSeat({instead}, state->roles))
        return fail(ErrorCode::RoleTakesSeat, instead);
    Freed freed;
    std::vector<std::shared_ptr<ChangeSource>> parts;
    for (const RoleSet &same : sets->sets) {
        if (!takesSeat(same.roles, state->roles))
            continue;
        const Change like = changeOf({}, rolesAfter(same.roles, state->roles, instead), disable);
        const Result<ListSeen::Seen> seen = ListSeen {query, same.users, like, operatorId}.answer(reader);
        if (!seen)
            return tl::unexpected(seen.error());
        parts.push_back(std::make_shared<SameChange>(Table::Users, seen->ids, like, sets->event, seen->alike));
        freed.count += same.users.size();
    }
    if (!parts.empty())
        freed.changes = std::make_shared<ChangesInTurn>(std::move(parts));
    return freed;
}

} // namespace muster
