// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/FindTeamMoves.h"

#include "storage/queries/Reasons.h"

#include <QHash>
#include <QSet>

#include <algorithm>

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

namespace {

bool isLeft(const AccessPath &path, const QSet<QString> &groups)
{
    return !path.groupId.isEmpty() && groups.contains(path.steps.first().groupId);
}

bool covers(const AccessPath &path, const AccessPath &wanted)
{
    return path.projectId == wanted.projectId && !path.byDefaultGroup && path.role == wanted.role && path.access <= wanted.access && (path.team || !wanted.team);
}

// What a user loses on other projects by leaving these groups, as assignments of their own; the best way of each project.
QVector<Change> keeping(const QVector<AccessPath> &paths, const QString &userId, const QSet<QString> &groups, const QSet<QString> &projects)
{
    QVector<Change> changes;
    QSet<QString> done = projects;
    for (const AccessPath &path : paths) { // of each project, teams come first
        if (!isLeft(path, groups) || done.contains(path.projectId))
            continue;
        done.insert(path.projectId);
        const bool stays = std::any_of(paths.cbegin(), paths.cend(), [&](const AccessPath &other) { return !isLeft(other, groups) && covers(other, path); });
        if (stays)
            continue;
        const bool isOwn = std::any_of(paths.cbegin(), paths.cend(), [&](const AccessPath &other) {
            return other.projectId == path.projectId && other.groupId.isEmpty() && !other.byDefaultGroup;
        });
        const Values set {{Field::Access, keyOf(path.access)}, {Field::Role, path.role}, {Field::Team, path.team}};
        changes.append(isOwn ? change::editUserAssignment(path.projectId, userId, set) : change::assignUser(path.projectId, userId, set));
    }
    return changes;
}

} // namespace

Result<TeamMoves> FindTeamMoves::answer(Reader &reader) const
{
    QHash<QString, QSet<QString>> projects; // by user, in which they would be on two teams
    QStringList users;
    for (const Error &violation : violations) {
        if (violation.code != ErrorCode::OnTwoTeams || violation.parameters.size() <= ProjectId)
            continue;
        const QString user = violation.parameters.at(UserId);
        if (!projects.contains(user))
            users.append(user);
        projects[user].insert(violation.parameters.at(ProjectId));
    }
    TeamMoves moves;
    for (const QString &user : std::as_const(users)) {
        const auto paths = WhyAccess {user}.answer(reader);
        if (!paths)
            return tl::unexpected(paths.error());
        QSet<QString> groups;
        for (const AccessPath &path : *paths) {
            const auto change = projects[user].contains(path.projectId) ? leaving(path, user) : std::nullopt;
            if (!change || moves.leaving.contains(*change))
                continue;
            moves.leaving.append(*change);
            if (change->object == ObjectKind::Member)
                groups.insert(change->reference(ObjectKind::Group));
        }
        moves.keeping += keeping(*paths, user, groups, projects[user]);
    }
    return moves;
}

} // namespace muster
