// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/ProjectChanges.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<void> ProjectChanges::checkRemoved(const ResolvedRef &project, const Values &)
{
    const Result<QVariant> used = context().database.value("projects.countAssignments", {project.id});
    if (!used)
        return tl::unexpected(used.error());
    return used->toLongLong() > 0 ? fail(ErrorCode::ProjectInUse, project.name, used->toString()) : Result<void>();
}

} // namespace muster
