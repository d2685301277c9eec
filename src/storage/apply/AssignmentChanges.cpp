// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/AssignmentChanges.h"

using namespace Qt::StringLiterals;

namespace muster {

Error AssignmentChanges::already(const Target &target) const
{
    return {ErrorCode::AlreadyAssigned, {target.subject().name, target.owner().name}};
}

Result<Error> AssignmentChanges::missing(const Target &target)
{
    Error error {ErrorCode::AssignmentNotFound, {target.subject().name, target.owner().name}};
    if (target.objects.at(1).id == 0) // a group
        return error;
    const Result<QVariant> byDefault = context().database.value(SqlLibrary::text(u"projects.reachedByDefault"_s), {target.subject().id, target.owner().id});
    if (!byDefault)
        return tl::unexpected(byDefault.error());
    if (!byDefault->isNull())
        error.code = ErrorCode::AccessFromDefaultGroup;
    return error;
}

} // namespace muster
