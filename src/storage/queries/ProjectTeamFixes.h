// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Kinds.h"
#include "core/Result.h"
#include "core/TeamFix.h"
#include "storage/apply/Lookup.h"

#include <QHash>
#include <QSet>

namespace muster {

struct Reader;

// Who is in a group. A group that stands on many projects is read once.
class GroupMembers
{
public:
    explicit GroupMembers(Reader &reader) : m_reader(reader) { }

    Result<QVector<qint64>> of(qint64 group);

private:
    Reader &m_reader;
    QHash<qint64, QVector<qint64>> m_members;
};

// Who of a project is meant.
struct TeamFixScope
{
    bool all = false; // everybody who is misconfigured
    QSet<qint64> users {};
    QSet<qint64> groups {}; // those who come through one of them
};

// Works out the fixes of one project. Reads what stands there once, however many users are without a team.
class ProjectTeamFixes
{
public:
    ProjectTeamFixes(Reader &reader, GroupMembers &members, ResolvedRef project);

    Result<QVector<TeamFix>> find(const TeamFixScope &scope);

private:
    struct Group
    {
        qint64 id;
        QString uuid;
        QString name;
        Access access;
        QString role; // key
        qint64 since;
        bool hasOtherTeam = false; // a member has: it cannot be a team, and never will by what is done here
    };

    Result<void> readAssignments();
    Result<void> readWays(const TeamFixScope &scope);
    Result<void> readUsers(const TeamFixScope &scope);
    Result<void> fixUser(const ResolvedRef &user);
    Result<bool> makeTeam(Group &group);
    void add(TeamFix::Kind kind, const QString &name, const QString &uuid, Change change);

    Reader &m_reader;
    GroupMembers &m_members;
    ResolvedRef m_project;
    QVector<Group> m_groups; // that are no team, by name
    QHash<qint64, qint64> m_own; // users with an assignment of their own that is no team: its version
    QHash<qint64, QVector<int>> m_ways; // user: places in m_groups
    QSet<qint64> m_onTeam; // users, with those that the fixes so far bring
    QVector<ResolvedRef> m_users; // that are misconfigured and meant
    QVector<TeamFix> m_fixes;
};

} // namespace muster
