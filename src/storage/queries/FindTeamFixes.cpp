// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/FindTeamFixes.h"
#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/ReaderPool.h"
#include "storage/queries/ProjectTeamFixes.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Who is meant, project by project.
class TeamFixScopes
{
public:
    explicit TeamFixScopes(Reader &reader) : m_reader(reader), m_lookup(reader.database) { }

    Result<void> add(const FindTeamFixes::Place &place);
    Result<void> addEverywhere();
    Result<void> findProjectsOfUsers(); // after the last one was added

    QVector<qint64> projects() const { return m_scopes.keys(); }
    const TeamFixScope &of(qint64 project) { return m_scopes[project]; }

private:
    Reader &m_reader;
    Lookup m_lookup;
    QHash<qint64, TeamFixScope> m_scopes;
    QSet<qint64> m_users; // on whatever project
};

Result<void> TeamFixScopes::add(const FindTeamFixes::Place &place)
{
    const auto resolve = [](const QString &reference, auto find) { return reference.isEmpty() ? Result<ResolvedRef>(ResolvedRef()) : find(reference); };
    const Result<ResolvedRef> user = resolve(place.user, [this](const QString &reference) { return m_lookup.user(reference); });
    if (!user)
        return tl::unexpected(user.error());
    const Result<ResolvedRef> group = resolve(place.group, [this](const QString &reference) { return m_lookup.group(reference); });
    if (!group)
        return tl::unexpected(group.error());
    const Result<ResolvedRef> project = resolve(place.project, [this](const QString &reference) { return m_lookup.project(reference); });
    if (!project)
        return tl::unexpected(project.error());
    if (!project->id && user->id) {
        m_users.insert(user->id);
        return {};
    }
    if (!project->id)
        return {};
    TeamFixScope &scope = m_scopes[project->id];
    if (user->id)
        scope.users.insert(user->id);
    else if (group->id)
        scope.groups.insert(group->id);
    else
        scope.all = true;
    return {};
}

Result<void> TeamFixScopes::addEverywhere()
{
    return m_reader.database.each("fixes.projects", {}, [this](const SqlRow &row) {
        m_scopes[row.value(0).toLongLong()].all = true;
        return true;
    });
}

Result<void> TeamFixScopes::findProjectsOfUsers()
{
    const QString users = jsonOf(m_users);
    return m_reader.database.each("fixes.projectsOfUsers", {users, users}, [this](const SqlRow &row) {
        m_scopes[row.value(0).toLongLong()].users.unite(m_users);
        return true;
    });
}

// By name, so that the same question is answered the same way. On archived ones nobody needs a team.
Result<QVector<ResolvedRef>> inOrder(Reader &reader, const QVector<qint64> &projects)
{
    QVector<ResolvedRef> ordered;
    const QSet<qint64> wanted(projects.cbegin(), projects.cend());
    const Result<void> read = reader.database.each("fixes.inUse", {}, [&](const SqlRow &row) {
        if (wanted.contains(row.value(0).toLongLong()))
            ordered.append({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString()});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return ordered;
}

} // namespace

Result<QVector<TeamFix>> FindTeamFixes::answer(Reader &reader) const
{
    for (const Table table : {Table::Users, Table::Misconfigurations}) {
        if (const Result<void> allowed = reader.rights.checkSees(table); !allowed)
            return tl::unexpected(allowed.error());
    }
    TeamFixScopes scopes(reader);
    for (const Place &place : places) {
        if (const Result<void> added = scopes.add(place); !added)
            return tl::unexpected(added.error());
    }
    if (const Result<void> added = everywhere ? scopes.addEverywhere() : scopes.findProjectsOfUsers(); !added)
        return tl::unexpected(added.error());
    const Result<QVector<ResolvedRef>> projects = inOrder(reader, scopes.projects());
    if (!projects)
        return tl::unexpected(projects.error());
    GroupMembers members(reader);
    QVector<TeamFix> fixes;
    for (const ResolvedRef &project : *projects) {
        const Result<QVector<TeamFix>> found = ProjectTeamFixes(reader, members, project).find(scopes.of(project.id));
        if (!found)
            return found;
        fixes += *found;
    }
    return fixes;
}

} // namespace muster
