// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/Operator.h"
#include "storage/Database.h"
#include "storage/apply/Lookup.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<Rights::Roles> readRoles(Database &database)
{
    Rights::Roles roles;
    const Result<void> read = database.each("lookup.rolePermissions", {}, [&roles](const SqlRow &row) {
        Rights::Role &role = roles[row.value(0).toString()];
        role.scope = RoleScope(row.value(1).toInt());
        role.rank = row.value(2).toInt();
        role.isBuiltIn = row.value(3).toInt() != 0;
        if (!row.isNull(4))
            role.permissions.insert(row.value(4).toString());
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    for (Rights::Role &role : roles) {
        if (!role.isBuiltIn)
            role.rank = Rights::rankOf(role.permissions, roles);
    }
    return roles;
}

Result<Operator> readOperator(Database &database, const QString &userId, const QString &origin)
{
    const Result<ResolvedRef> user = Lookup(database).user(userId);
    if (!user)
        return user.error().code == ErrorCode::UserNotFound ? fail(ErrorCode::OperatorNotFound, userId) : tl::unexpected(user.error());
    AccountType type = AccountType::Standard;
    bool active = false;
    const Result<void> read = database.each("lookup.account", {user->id}, [&](const SqlRow &row) {
        type = AccountType(row.value(0).toInt());
        active = Status(row.value(1).toInt()) == Status::Active && row.value(2).toInt() == 0;
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!active)
        return fail(ErrorCode::OperatorNotFound, user->name);
    QStringList held;
    const Result<void> roles = database.each("users.roles", {user->id}, [&held](const SqlRow &row) {
        held.append(row.value(0).toString());
        return true;
    });
    if (!roles)
        return tl::unexpected(roles.error());
    Result<Rights::Roles> all = readRoles(database);
    if (!all)
        return tl::unexpected(all.error());
    return Operator {user->uuid, user->name, origin, Rights(user->name, type, held, std::move(*all))};
}

} // namespace muster
