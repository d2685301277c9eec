// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/Reasons.h"

#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/SqlLibrary.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<QVector<AccessPath>> WhyAccess::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Access); !allowed)
        return tl::unexpected(allowed.error());
    if (const Result<void> allowed = reader.rights.checkSees(Table::Users); !allowed)
        return tl::unexpected(allowed.error());
    QVector<AccessPath> paths;
    const Result<void> done = reader.database.each(SqlLibrary::text(u"state.why"_s), {userId, userId, userId}, [&paths](const QSqlQuery &row) {
        AccessPath path;
        path.project = row.value(0).toString();
        path.projectId = row.value(1).toString();
        path.group = row.value(2).toString();
        path.groupId = row.value(3).toString();
        path.access = Access(row.value(4).toInt());
        path.role = row.value(5).toString();
        path.team = row.value(6).toInt() != 0;
        path.grantedBy = row.value(7).toString();
        path.grantedAt = row.value(8).toLongLong();
        if (!path.groupId.isEmpty())
            path.steps = {{row.value(12).toString(), row.value(13).toString(), row.value(9).toString(), row.value(10).toLongLong()}};
        path.byDefaultGroup = row.value(11).toInt() != 0;
        paths.append(path);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return paths;
}

} // namespace muster
