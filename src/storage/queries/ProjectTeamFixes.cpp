// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/ProjectTeamFixes.h"
#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/ReaderPool.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

Result<QVector<qint64>> GroupMembers::of(qint64 group)
{
    if (const auto it = m_members.constFind(group); it != m_members.constEnd())
        return *it;
    QVector<qint64> members;
    const Result<void> read = m_reader.database.each("fixes.members", {group}, [&members](const SqlRow &row) {
        members.append(row.value(0).toLongLong());
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    m_members.insert(group, members);
    return members;
}

ProjectTeamFixes::ProjectTeamFixes(Reader &reader, GroupMembers &members, ResolvedRef project)
    : m_reader(reader)
    , m_members(members)
    , m_project(std::move(project))
{
}

Result<QVector<TeamFix>> ProjectTeamFixes::find(const TeamFixScope &scope)
{
    if (const Result<void> read = readAssignments(); !read)
        return tl::unexpected(read.error());
    if (const Result<void> read = readWays(scope); !read)
        return tl::unexpected(read.error());
    if (const Result<void> read = readUsers(scope); !read)
        return tl::unexpected(read.error());
    for (const ResolvedRef &user : std::as_const(m_users)) {
        if (m_reader.cancelled())
            return fail(ErrorCode::Cancelled);
        if (const Result<void> fixed = fixUser(user); !fixed)
            return tl::unexpected(fixed.error());
    }
    return m_fixes;
}

Result<void> ProjectTeamFixes::readAssignments()
{
    QVector<qint64> teams;
    const Result<void> read = m_reader.database.each("fixes.assignments", {m_project.id}, [&](const SqlRow &row) {
        const bool isGroup = !row.value(1).isNull();
        const qint64 subject = row.value(isGroup ? 1 : 0).toLongLong();
        const qint64 since = row.value(7).toLongLong();
        const bool team = row.value(6).toInt() != 0;
        if (isGroup && team)
            teams.append(subject);
        else if (isGroup)
            m_groups.append({subject, row.value(2).toString(), row.value(3).toString(), Access(row.value(4).toInt()), row.value(5).toString(), since});
        else if (team)
            m_onTeam.insert(subject);
        else
            m_own.insert(subject, since);
        return true;
    });
    if (!read)
        return read;
    for (const qint64 team : std::as_const(teams)) {
        const Result<QVector<qint64>> members = m_members.of(team);
        if (!members)
            return tl::unexpected(members.error());
        m_onTeam.unite(QSet<qint64>(members->cbegin(), members->cend()));
    }
    return {};
}

// By which groups everybody comes who comes through one and has no team.
Result<void> ProjectTeamFixes::readWays(const TeamFixScope &scope)
{
    const auto isMeant = [&scope](qint64 user) { return scope.all || !scope.groups.isEmpty() || scope.users.contains(user); };
    for (int at = 0; at < int(m_groups.size()); ++at) {
        const Result<QVector<qint64>> members = m_members.of(m_groups.at(at).id);
        if (!members)
            return tl::unexpected(members.error());
        for (const qint64 user : *members) {
            if (!m_onTeam.contains(user) && isMeant(user))
                m_ways[user].append(at);
        }
    }
    return {};
}

// Who is here without a team, as the view misconfigured says it; that one would go through all projects.
Result<void> ProjectTeamFixes::readUsers(const TeamFixScope &scope)
{
    QSet<qint64> wanted;
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it) {
        if (!m_onTeam.contains(it.key()) && (scope.all || scope.users.contains(it.key())))
            wanted.insert(it.key());
    }
    const auto isScopeGroup = [&](int at) { return scope.groups.contains(m_groups.at(at).id); };
    for (auto it = m_ways.cbegin(); it != m_ways.cend(); ++it) {
        if (scope.all || scope.users.contains(it.key()) || std::any_of(it->cbegin(), it->cend(), isScopeGroup))
            wanted.insert(it.key());
    }
    if (wanted.isEmpty())
        return {};
    return m_reader.database.each("fixes.users", {jsonOf(wanted)}, [this](const SqlRow &row) {
        m_users.append({row.value(0).toLongLong(), row.value(1).toString(),
            personName(row.value(2).toString(), row.value(3).toString(), row.value(4).toString())});
        return true;
    });
}

Result<void> ProjectTeamFixes::fixUser(const ResolvedRef &user)
{
    if (m_onTeam.contains(user.id))
        return {}; // an earlier fix has helped
    if (const auto own = m_own.constFind(user.id); own != m_own.constEnd()) {
        add(TeamFix::TickTeam, user.name, user.uuid, change::editUserAssignment(m_project.uuid, user.uuid, {{Field::Team, true}}, *own));
        m_onTeam.insert(user.id);
        return {};
    }
    const QVector<int> ways = m_ways.value(user.id);
    for (const int at : ways) {
        const Result<bool> made = makeTeam(m_groups[at]);
        if (!made)
            return tl::unexpected(made.error());
        if (*made)
            return {};
    }
    if (ways.isEmpty())
        return {};
    const Group &like = m_groups.at(ways.first());
    add(TeamFix::AssignAsTeam, user.name, user.uuid,
        change::assignUser(m_project.uuid, user.uuid, {{Field::Access, keyOf(like.access)}, {Field::Role, like.role}, {Field::Team, true}}));
    m_onTeam.insert(user.id);
    return {};
}

// False when a member is on another team there.
Result<bool> ProjectTeamFixes::makeTeam(Group &group)
{
    if (group.hasOtherTeam)
        return false;
    const Result<QVector<qint64>> members = m_members.of(group.id);
    if (!members)
        return tl::unexpected(members.error());
    group.hasOtherTeam = std::any_of(members->cbegin(), members->cend(), [this](qint64 user) { return m_onTeam.contains(user); });
    if (group.hasOtherTeam)
        return false;
    m_onTeam.unite(QSet<qint64>(members->cbegin(), members->cend()));
    add(TeamFix::MakeTeam, group.name, group.uuid, change::editGroupAssignment(m_project.uuid, group.uuid, {{Field::Team, true}}, group.since));
    return true;
}

void ProjectTeamFixes::add(TeamFix::Kind kind, const QString &name, const QString &uuid, Change change)
{
    m_fixes.append({kind, name, uuid, m_project.name, m_project.uuid, std::move(change)});
}

} // namespace muster
