// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/AccessRights.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<void> checkAccessOf(ApplyContext &context, Verb verb, ObjectKind kind, qint64 id)
{
    if (context.rights->changesAllAccess())
        return {};
    const QString sql = SqlLibrary::text(kind == ObjectKind::Group ? u"groups.projectRoles"_s : u"users.projectRoles"_s);
    QStringList roles;
    const Result<void> read = context.database.each(sql, {id}, [&roles](const QSqlQuery &row) {
        roles.append(row.value(0).toString());
        return true;
    });
    return read ? context.rights->checkAccess(verb, roles) : read;
}

} // namespace muster
