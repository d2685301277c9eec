// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/topics/ChangeKinds.h"

#include "core/FieldDefinition.h"

using namespace Qt::StringLiterals;

namespace muster {

ChangedDirectory::ChangedDirectory(const QString &workspace, int turns) : m_sample(workspace, OpenSample::WithoutIndex)
{
    m_group = nameOfFirst(Table::Groups, Column::Members, Column::GroupId);
    m_project = nameOfFirst(Table::Projects, Column::Users, Column::ProjectId);
    QVector<Change> changes {change::editWorkspace({{Field::Deletion, keyOf(DeletionPolicy::Any)}})};
    for (int turn = 0; turn < turns; ++turn) {
        changes << change::addUser({{Field::Email, user(turn)}, {Field::FirstName, u"Ben"_s}, {Field::LastName, u"Bench"_s}, {Field::Status, keyOf(Status::Active)}});
        changes << change::addGroup(group(turn)) << change::addProject(project(turn));
    }
    m_sample.apply(changes);
}

// Of a table, the row with the greatest number.
QString ChangedDirectory::nameOfFirst(Table table, Column sortedBy, Column name) const
{
    const TableQuery query {.table = table, .filters = table == Table::Projects ? QVector<Filter> {{Column::Archived, {u"false"_s}}} : QVector<Filter>(), .sort = {{sortedBy, Qt::DescendingOrder}}};
    const QVector<Row> rows = m_sample.read(ReadRows {table, m_sample.read(ListIds {query, 1}).ids});
    return rows.isEmpty() ? QString() : rows.first().cells.at(columnIndex(table, name)).toString();
}

const QVector<ChangeKind> &changeKinds()
{
    using D = const ChangedDirectory &;
    static const QVector<ChangeKind> all {
        {"add a user", [](D d, int n) { d.apply({change::addUser({{Field::Email, d.newUser(n)}, {Field::FirstName, u"Neo"_s}, {Field::LastName, u"New"_s}, {Field::Status, keyOf(Status::Pending)}})}); }},
        {"job of a user", [](D d, int n) { d.apply({change::editUser(d.user(n), {{Field::JobTitle, u"Surveyor"_s}})}); }},
        {"name of a user", [](D d, int n) { d.apply({change::editUser(d.newUser(n), {{Field::LastName, u"Renamed"_s}})}); }},
        {"roles of a user", [](D d, int n) { d.apply({change::editUser(d.user(n), {{Field::Roles, QStringList {u"analyst"_s}}})}); }},
        {"deactivate a user", [](D d, int n) { d.apply({change::editUser(d.user(n), {{Field::Status, keyOf(Status::Disabled)}})}); }},
        {"into the Default Group", [](D d, int n) { d.apply({change::editUser(d.user(n), {{Field::DefaultGroup, true}})}); }},
        {"out of the Default Group", [](D d, int n) { d.apply({change::editUser(d.user(n), {{Field::DefaultGroup, false}})}); }},
        {"add a group", [](D d, int n) { d.apply({change::addGroup(u"New group %1"_s.arg(n))}); }},
        {"rename a group", [](D d, int n) { d.apply({change::renameGroup(d.group(n), d.group(n) + u" again"_s)}); }},
        {"add a member to the largest group", [](D d, int n) { d.apply({change::addMember(d.largestGroup(), d.user(n))}); }},
        {"remove a member of it", [](D d, int n) { d.apply({change::removeMember(d.largestGroup(), d.user(n))}); }},
        {"add a project", [](D d, int n) { d.apply({change::addProject(u"New project %1"_s.arg(n))}); }},
        {"rename a project", [](D d, int n) { d.apply({change::editProject(d.project(n), {{Field::Name, d.project(n) + u" again"_s}})}); }},
        {"put a user on the largest project", [](D d, int n) { d.apply({change::assignUser(d.largestProject(), d.user(n), {{Field::Team, false}})}); }},
        {"edit the assignment", [](D d, int n) { d.apply({change::editUserAssignment(d.largestProject(), d.user(n), {{Field::Access, keyOf(Access::ReadOnly)}})}); }},
        {"take the user off it", [](D d, int n) { d.apply({change::unassignUser(d.largestProject(), d.user(n))}); }},
        {"delete a user", [](D d, int n) { d.apply({change::deleteUser(d.newUser(n))}); }},
        {"a setting", [](D d, int n) { d.apply({change::editWorkspace({{Field::Organization, u"Northwind %1"_s.arg(n)}})}); }},
        {"undo", [](D d, int) { (void)expect(d.workspace().undo().result()); }},
        {"redo", [](D d, int) { (void)expect(d.workspace().redo().result()); }},
        {"preview", [](D d, int n) { (void)expect(d.workspace().preview({{change::editUser(d.user(n), {{Field::JobTitle, u"Welder"_s}})}, {}, 0}).result()); }},
    };
    return all;
}

} // namespace muster
