// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/OwnLoss.h"

#include "storage/apply/Operator.h"

#include <algorithm>

namespace muster {

namespace {

bool isLess(const AccessState &after, const AccessState &before)
{
    const bool fewerRoles = std::any_of(before.roles.cbegin(), before.roles.cend(), [&after](const QString &role) { return !after.roles.contains(role); });
    const bool reads = after.access == Access::ReadOnly && before.access != Access::ReadOnly;
    return fewerRoles || reads || (before.team && !after.team);
}

bool losesAccess(const AccessDifference &access, const QString &userId)
{
    return std::any_of(access.items.cbegin(), access.items.cend(), [&userId](const AccessChange &change) {
        return change.userId == userId && change.before && (!change.after || isLess(*change.after, *change.before));
    });
}

} // namespace

Result<std::optional<OwnLoss>> ownLoss(Database &database, const Operator &who, const AccessDifference &access)
{
    const Result<Operator> after = readOperator(database, who.id, who.origin);
    if (!after && after.error().code != ErrorCode::OperatorNotFound)
        return tl::unexpected(after.error());
    if (!after)
        return OwnLoss {who.name, true};
    if (!after->rights.covers(who.rights) || losesAccess(access, who.id))
        return OwnLoss {who.name, false};
    return std::nullopt;
}

} // namespace muster
