// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/Permissions.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<Operator> readOperator(Database &database, const QString &userId, const QString &origin)
{
    const Result<ResolvedRef> user = Lookup(database).user(userId);
    if (!user)
        return user.error().code == ErrorCode::UserNotFound ? fail(ErrorCode::OperatorNotFound, userId) : tl::unexpected(user.error());
    Operator who {user->uuid, user->name, origin, {}};
    AccountType type = AccountType::Standard;
    bool active = false;
    const Result<void> read = database.each(u"SELECT account_type, status, locked FROM users WHERE id = ?"_s, {user->id}, [&](const QSqlQuery &row) {
        type = AccountType(row.value(0).toInt());
        active = Status(row.value(1).toInt()) == Status::Active && row.value(2).toInt() == 0;
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!active)
        return fail(ErrorCode::OperatorNotFound, user->name);
    const Result<void> granted = database.each(SqlLibrary::text(u"lookup.permissions"_s), {user->id}, [&who](const QSqlQuery &row) {
        who.permissions.insert(row.value(0).toString());
        return true;
    });
    if (!granted)
        return tl::unexpected(granted.error());
    if (type == AccountType::Admin)
        who.permissions.unite({u"users.view"_s, u"users.create"_s, u"users.edit"_s, u"users.delete"_s, u"users.manage_groups"_s, u"clients.duplicate"_s});
    if (type == AccountType::ReadOnly)
        who.permissions.removeIf([](const QString &permission) { return permission.startsWith("clients."_L1) && permission != "clients.view"_L1; });
    return who;
}

} // namespace muster
