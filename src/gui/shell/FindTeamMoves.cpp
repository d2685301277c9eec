// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/FindTeamMoves.h"

#include "storage/queries/Reasons.h"

namespace muster {

// Parameters of OnTwoTeams: names of user, project, team and other team, then the IDs of the same.
enum Parameter { UserId = 4, ProjectId = 5 };

static std::optional<Change> leaving(const AccessPath &path, const QString &userId)
{
    if (!path.team)
        return std::nullopt;
    if (path.groupId.isEmpty())
        return change::editUserAssignment(path.projectId, userId, {{Field::Team, false}});
    return change::removeMember(path.steps.first().groupId, userId);
}

Result<QVector<Change>> FindTeamMoves::answer(Reader &reader) const
{
    QVector<Change> changes;
    for (const Error &violation : violations) {
        if (violation.code != ErrorCode::OnTwoTeams || violation.parameters.size() <= ProjectId)
            continue;
        const QString user = violation.parameters.at(UserId);
        const auto paths = WhyAccess {user}.answer(reader);
        if (!paths)
            return tl::unexpected(paths.error());
        for (const AccessPath &path : *paths) {
            const auto change = path.projectId == violation.parameters.at(ProjectId) ? leaving(path, user) : std::nullopt;
            if (change && !changes.contains(*change))
                changes.append(*change);
        }
    }
    return changes;
}

} // namespace muster
