// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/ProjectTeamFixes.h"

#include "storage/queries/Listing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProjectTeamFixes)
};

} // namespace

ProjectTeamFixes::ProjectTeamFixes(Reader &reader, const QString &name, const QString &uuid)
    : m_reader(reader)
    , m_name(name)
    , m_uuid(uuid)
{
}

Result<QVector<Row>> ProjectTeamFixes::rows(Table table, Column column, const QString &value)
{
    const auto listing = ListIds {TableQuery {table, {}, {{column, {value}}}, {}}}.answer(m_reader);
    if (!listing)
        return tl::unexpected(listing.error());
    return ReadRows {table, listing->ids}.answer(m_reader);
}

ProjectTeamFixes::Done ProjectTeamFixes::read()
{
    const auto assignments = rows(Table::Assignments, Column::Project, m_name);
    const auto access = rows(Table::Access, Column::Project, m_name);
    if (!assignments || !access)
        return tl::unexpected(assignments ? access.error() : assignments.error());
    for (const Row &row : *assignments) {
        const AssignmentRef assignment = assignmentRef(row);
        if (assignment.isGroup && !assignment.team)
            m_groups.insert(assignment.subject, assignment);
    }
    for (const Row &row : *access) {
        if (cellOf(Table::Access, row, Column::Team).toBool())
            m_onTeam.insert(cellOf(Table::Access, row, Column::UserId).toString());
    }
    return {};
}

Result<FindTeamFixes::Answer> ProjectTeamFixes::mend(const FindTeamFixes::Place &place)
{
    const Done ready = read();
    const auto misconfigured = rows(Table::Misconfigurations, Column::Project, m_name);
    if (!ready || !misconfigured)
        return tl::unexpected(ready ? misconfigured.error() : ready.error());
    for (const Row &row : *misconfigured) {
        const AssignmentRef stray = strayRef(row);
        const bool meant = place.userId.isEmpty() || place.userId == stray.subjectId;
        const auto through = [&](const QString &via) { return m_groups.value(via).subjectId == place.groupId; };
        const bool thisWay = place.groupId.isEmpty() || std::any_of(stray.via.cbegin(), stray.via.cend(), through);
        if (!meant || !thisWay)
            continue;
        if (const Done done = fixUser(row); !done)
            return tl::unexpected(done.error());
    }
    return m_answer;
}

ProjectTeamFixes::Done ProjectTeamFixes::fixUser(const Row &misconfiguration)
{
    const AssignmentRef stray = strayRef(misconfiguration);
    if (m_onTeam.contains(stray.subjectId))
        return {}; // an earlier mend has helped
    if (stray.via.contains(u"direct"_s)) {
        m_answer.changes << change::editUserAssignment(m_uuid, stray.subjectId, {{Field::Team, true}});
        m_answer.sentences << Text::tr("Tick Team for %1 on %2").arg(stray.subject, m_name);
        m_onTeam.insert(stray.subjectId);
        return {};
    }
    for (const QString &via : stray.via) {
        if (!m_groups.contains(via))
            continue;
        const Result<bool> made = makeTeam(m_groups.value(via));
        if (!made)
            return tl::unexpected(made.error());
        if (*made)
            return {};
    }
    assignSingly(stray.subjectId, stray.subject, m_groups.value(stray.via.value(0)));
    return {};
}

// False when a member is on another team there.
Result<bool> ProjectTeamFixes::makeTeam(const AssignmentRef &group)
{
    const auto members = rows(Table::Members, Column::Group, group.subject);
    if (!members)
        return tl::unexpected(members.error());
    QSet<QString> users;
    for (const Row &row : *members)
        users.insert(cellOf(Table::Members, row, Column::UserId).toString());
    if (users.intersects(m_onTeam))
        return false;
    m_onTeam.unite(users);
    m_answer.changes << change::editGroupAssignment(m_uuid, group.subjectId, {{Field::Team, true}}, group.since);
    m_answer.sentences << Text::tr("Make “%1” a team on %2").arg(group.subject, m_name);
    return true;
}

void ProjectTeamFixes::assignSingly(const QString &userId, const QString &user, const AssignmentRef &like)
{
    Values values {{Field::Access, keyOf(like.access)}, {Field::Team, true}};
    if (!like.role.isEmpty())
        values.set(Field::Role, like.role);
    m_answer.changes << change::assignUser(m_uuid, userId, values);
    m_answer.sentences << Text::tr("Assign %1 to %2 as team").arg(user, m_name);
    m_onTeam.insert(userId);
}

} // namespace muster
