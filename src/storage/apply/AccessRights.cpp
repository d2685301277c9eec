// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/AccessRights.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<void> checkAccessOf(ApplyContext &context, Verb verb, ObjectKind kind, qint64 id)
{
    if (context.rights->changesAllAccess())
        return {};
    const char *const held = kind == ObjectKind::Group ? "groups.projectRoles" : "users.projectRoles";
    QStringList roles;
    const Result<void> read = context.database.each(held, {id}, [&roles](const SqlRow &row) {
        roles.append(row.value(0).toString());
        return true;
    });
    return read ? context.rights->checkAccess(verb, roles) : read;
}

} // namespace muster
