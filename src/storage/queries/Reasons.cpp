// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/Reasons.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/queries/GroupWay.h"

using namespace Qt::StringLiterals;

namespace muster {

static bool isReadOnly(const SqlRow &row, int column)
{
    return AccountType(row.integer(column)) == AccountType::ReadOnly;
}

// From the group that the user stands in up to the one on the project.
static Result<void> climb(Reader &reader, AccessPath &path, qint64 from, qint64 to)
{
    const Result<QVector<GroupStep>> way = wayBetween(reader.database, to, from);
    if (!way)
        return tl::unexpected(way.error());
    for (auto step = way->crbegin(); step != way->crend(); ++step)
        path.steps.append({step->outer, step->outerId, step->by, step->at});
    return {};
}

Result<QVector<AccessPath>> WhyAccess::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Access); !allowed)
        return tl::unexpected(allowed.error());
    if (const Result<void> allowed = reader.rights.checkSees(Table::Users); !allowed)
        return tl::unexpected(allowed.error());
    QVector<AccessPath> paths;
    QVector<std::pair<qint64, qint64>> ends; // of the way through groups
    const Result<void> done = reader.database.each("state.why", {userId, userId, userId, userId}, [&](const SqlRow &row) {
        AccessPath path;
        path.project = row.value(0).toString();
        path.projectId = row.value(1).toString();
        path.group = row.value(2).toString();
        path.groupId = row.value(3).toString();
        path.access = Access(row.value(4).toInt());
        path.capped = path.access == Access::Write && isReadOnly(row, 16);
        path.role = row.value(5).toString();
        path.team = row.value(6).toInt() != 0;
        path.grantedBy = row.value(7).toString();
        path.grantedAt = row.value(8).toLongLong();
        if (!path.groupId.isEmpty())
            path.steps = {{row.value(12).toString(), row.value(13).toString(), row.value(9).toString(), row.value(10).toLongLong()}};
        path.byDefaultGroup = row.value(11).toInt() != 0;
        paths.append(path);
        ends.append({row.value(14).toLongLong(), row.value(15).toLongLong()});
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    for (int i = 0; i < int(paths.size()); ++i) {
        if (const Result<void> climbed = climb(reader, paths[i], ends.at(i).first, ends.at(i).second); !climbed)
            return tl::unexpected(climbed.error());
    }
    return paths;
}

Result<QVector<RoleGrant>> WhyRoles::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Users); !allowed)
        return tl::unexpected(allowed.error());
    QVector<RoleGrant> grants;
    const Result<void> read = reader.database.each("state.whyRoles", {userId}, [&grants](const SqlRow &row) {
        grants.append({row.text(0), row.integer(1) != 0, isReadOnly(row, 4), row.text(2), row.integer(3)});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return grants;
}

} // namespace muster
