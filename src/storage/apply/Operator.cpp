// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/Operator.h"

#include "storage/Database.h"
#include "storage/SqlLibrary.h"
#include "storage/apply/Lookup.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<Rights::Roles> readRoles(Database &database)
{
    Rights::Roles roles;
    const Result<void> read = database.each(SqlLibrary::text(u"lookup.rolePermissions"_s), {}, [&roles](const QSqlQuery &row) {
        Rights::Role &role = roles[row.value(0).toString()];
        role.scope = RoleScope(row.value(1).toInt());
        role.rank = row.value(2).toInt();
        if (!row.isNull(3))
            role.permissions.insert(row.value(3).toString());
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return roles;
}

Result<Operator> readOperator(Database &database, const QString &userId, const QString &origin)
{
    const Result<ResolvedRef> user = Lookup(database).user(userId);
    if (!user)
        return user.error().code == ErrorCode::UserNotFound ? fail(ErrorCode::OperatorNotFound, userId) : tl::unexpected(user.error());
    AccountType type = AccountType::Standard;
    bool active = false;
    const Result<void> read = database.each(SqlLibrary::text(u"lookup.account"_s), {user->id}, [&](const QSqlQuery &row) {
        type = AccountType(row.value(0).toInt());
        active = Status(row.value(1).toInt()) == Status::Active && row.value(2).toInt() == 0;
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!active)
        return fail(ErrorCode::OperatorNotFound, user->name);
    QStringList held;
    const Result<void> roles = database.each(SqlLibrary::text(u"users.roles"_s), {user->id}, [&held](const QSqlQuery &row) {
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
