// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/TableDependencies.h"

#include "core/FieldDefinition.h"

#include <QSet>

#include <algorithm>

namespace muster {

namespace {

using Kind = ObjectKind;
using Changed = ChangedObjects;

constexpr int ComeAndGo = Changed::Added | Changed::Removed;
const std::optional<Column> RowsThemselves;

// What the name of a person is made of, and what users stand in order by.
const QVector<Field> names {Field::FirstName, Field::LastName, Field::Email};

const QVector<TableDependency> users {
    {Table::Users, RowsThemselves, Kind::User, ComeAndGo},
    {Table::Users, Column::FullName, Kind::User, Changed::Edited, names},
    {Table::Users, Column::Licence, Kind::User, Changed::Edited, {Field::Roles}},
    {Table::Users, Column::Roles, Kind::Role, Changed::Edited, {Field::Name}},
    {Table::Users, Column::Licence, Kind::Role, Changed::Edited, {Field::Licensed}},
    {Table::Users, Column::Provider, Kind::Workspace, Changed::Edited, {Field::Providers}},
    {Table::Users, Column::Classification, Kind::Workspace, Changed::Edited, {Field::Classifications}},
    {Table::Users, Column::FailedSignIns, Kind::User, Changed::Edited, {Field::LastLogin, Field::Locked}}, // what is reported is told as a later login
    {Table::Users, Column::Mail, Kind::User, Changed::Edited, {Field::ActivationAsked, Field::ResetAsked, Field::Email}}, // what becomes of mails is told as if they were asked for
    {Table::Users, Column::UserId, Kind::User, Changed::Edited}, // whatever it was: its version is another
    // A new group or project has nobody yet, and one that is removed has nobody any more.
    {Table::Users, Column::Groups, Kind::Member, Changed::AnyHow},
    {Table::Users, Column::Groups, Kind::Group, Changed::Edited},
    {Table::Users, Column::DirectGroups, Kind::Member, Changed::AnyHow},
    {Table::Users, Column::DirectGroups, Kind::Group, Changed::Edited},
    {Table::Users, Column::Projects, Kind::Member, Changed::AnyHow},
    {Table::Users, Column::Projects, Kind::Assignment, ComeAndGo},
    {Table::Users, Column::Projects, Kind::Project, Changed::Edited, {Field::Name}},
    {Table::Users, Column::Misconfigured, Kind::Member, Changed::AnyHow},
    {Table::Users, Column::Misconfigured, Kind::Assignment, Changed::AnyHow},
    {Table::Users, Column::Misconfigured, Kind::Project, Changed::Edited, {Field::Archived}},
};

const QVector<TableDependency> groups {
    {Table::Groups, RowsThemselves, Kind::Group, Changed::AnyHow},
    {Table::Groups, Column::Members, Kind::Member, Changed::AnyHow},
    {Table::Groups, Column::Projects, Kind::Assignment, ComeAndGo},
    {Table::Groups, Column::Teams, Kind::Assignment, Changed::AnyHow},
    // Members stand by the names of groups and users.
    {Table::Members, RowsThemselves, Kind::Member, Changed::AnyHow},
    {Table::Members, RowsThemselves, Kind::Group, Changed::Edited},
    {Table::Members, RowsThemselves, Kind::User, Changed::Edited, names},
};

const QVector<TableDependency> projects {
    {Table::Projects, RowsThemselves, Kind::Project, Changed::AnyHow},
    {Table::Projects, Column::Users, Kind::Assignment, ComeAndGo},
    {Table::Projects, Column::Users, Kind::Member, Changed::AnyHow},
    {Table::Projects, Column::Groups, Kind::Assignment, ComeAndGo},
    {Table::Projects, Column::Teams, Kind::Assignment, Changed::AnyHow},
    {Table::Projects, Column::Misconfigured, Kind::Assignment, Changed::AnyHow},
    {Table::Projects, Column::Misconfigured, Kind::Member, Changed::AnyHow},
    {Table::Assignments, RowsThemselves, Kind::Assignment, Changed::AnyHow},
    {Table::Assignments, RowsThemselves, Kind::Project, Changed::Edited},
    {Table::Assignments, RowsThemselves, Kind::Group, Changed::Edited},
    {Table::Assignments, RowsThemselves, Kind::User, Changed::Edited, names},
    {Table::Assignments, Column::Role, Kind::Role, Changed::Edited, {Field::Name}},
    {Table::Access, Column::Role, Kind::Role, Changed::Edited, {Field::Name}},
    {Table::Assignments, Column::Members, Kind::Member, Changed::AnyHow},
    {Table::Assignments, Column::Misconfigured, Kind::Member, Changed::AnyHow},
    {Table::Access, RowsThemselves, Kind::Assignment, Changed::AnyHow},
    {Table::Access, RowsThemselves, Kind::Member, Changed::AnyHow},
    {Table::Access, RowsThemselves, Kind::Project, Changed::AnyHow}, // the Default Group is on all of them
    {Table::Access, RowsThemselves, Kind::Group, Changed::Edited},
    {Table::Access, RowsThemselves, Kind::User, Changed::AnyHow},
    {Table::Misconfigurations, RowsThemselves, Kind::Assignment, Changed::AnyHow},
    {Table::Misconfigurations, RowsThemselves, Kind::Member, Changed::AnyHow},
    {Table::Misconfigurations, RowsThemselves, Kind::Project, Changed::Edited},
    {Table::Misconfigurations, RowsThemselves, Kind::User, Changed::Edited, names},
    {Table::Misconfigurations, Column::Via, Kind::Group, Changed::Edited},
};

const QVector<TableDependency> roles {
    {Table::Roles, RowsThemselves, Kind::Role, Changed::AnyHow},
    {Table::Roles, RowsThemselves, Kind::Workspace, Changed::Edited, {Field::Modules}}, // which built-in roles permit too
    {Table::Roles, Column::Holders, Kind::User, ComeAndGo},
    {Table::Roles, Column::Holders, Kind::User, Changed::Edited, {Field::Roles}},
    {Table::Roles, Column::Holders, Kind::Assignment, Changed::AnyHow},
    {Table::Settings, RowsThemselves, Kind::Workspace, Changed::AnyHow},
};

const QVector<TableDependency> sessions {
    {Table::Sessions, RowsThemselves, Kind::User, ComeAndGo},
    {Table::Sessions, RowsThemselves, Kind::User, Changed::Edited, {Field::LastLogin, Field::SessionsEnded, Field::Status, Field::FirstName, Field::LastName, Field::Email}},
};

const QVector<TableDependency> mails {
    {Table::Mails, RowsThemselves, Kind::User, ComeAndGo},
    {Table::Mails, RowsThemselves, Kind::User, Changed::Edited, {Field::ActivationAsked, Field::ResetAsked, Field::FirstName, Field::LastName, Field::Email}},
};

const QVector<TableDependency> invitations {
    {Table::Invitations, RowsThemselves, Kind::Invitation, ComeAndGo},
    {Table::Invitations, Column::Project, Kind::Project, Changed::Edited, {Field::Name}},
    {Table::Invitations, Column::Role, Kind::Role, Changed::Edited, {Field::Name}},
    {Table::Invitations, Column::Mail, Kind::User, Changed::Edited, {Field::ActivationAsked, Field::ResetAsked}}, // see above
    {Table::Mails, RowsThemselves, Kind::Invitation, ComeAndGo},
    {Table::Mails, RowsThemselves, Kind::Invitation, Changed::Edited, {Field::InvitationAsked, Field::InvitationState, Field::FirstName, Field::LastName}},
};

// A column that is a field of the table's own kind shows what that was set to; one that names a user, what the user is called.
QVector<TableDependency> plain()
{
    QVector<TableDependency> all;
    for (const TableDefinition &table : tableDefinitions()) {
        for (const FieldDefinition &field : columnsOf(table.table)) {
            if (table.kind && field.is(FieldDefinition::Settable))
                all.append({table.table, field.field, *table.kind, Changed::Edited, {field.field}});
            if (field.referent == Referent::User)
                all.append({table.table, field.field, Kind::User, Changed::Edited, names});
        }
    }
    return all;
}

// A group that is put into another brings its members along: whatever hangs on who is in which group may be different.
QVector<TableDependency> nestings(const QVector<TableDependency> &others)
{
    QVector<TableDependency> all;
    for (const TableDependency &other : others) {
        if (other.kind == Kind::Member && other.column != Column::DirectGroups)
            all.append({other.table, other.column, Kind::Nesting, other.how});
    }
    for (const Column column : {Column::AllMembers, Column::InnerGroups, Column::OuterGroups, Column::Groups}) {
        all.append({Table::Groups, column, Kind::Nesting, Changed::AnyHow});
        all.append({Table::Groups, column, Kind::Group, Changed::Edited});
    }
    all.append({Table::Groups, Column::AllMembers, Kind::Member, Changed::AnyHow});
    all.append({Table::Members, Column::Groups, Kind::Nesting, Changed::AnyHow});
    return all;
}

// In another language, everything stands in another order.
QVector<TableDependency> languages()
{
    QVector<TableDependency> all;
    for (const TableDefinition &table : tableDefinitions())
        all.append({table.table, RowsThemselves, Kind::Workspace, Changed::Edited, {Field::Language}});
    return all;
}

// Every change is an event.
QVector<TableDependency> trail()
{
    QVector<TableDependency> all;
    for (const Table table : {Table::Events, Table::Entries}) {
        for (const ChangeDefinition &definition : changeDefinitions())
            all.append({table, RowsThemselves, definition.object, Changed::AnyHow});
    }
    return all;
}

// Columns that say which rows there are and how they stand.
QSet<int> usedColumns(const TableQuery &query)
{
    QSet<int> columns;
    for (const SortKey &key : query.sort)
        columns.insert(int(key.column));
    for (const Filter &filter : query.filters)
        columns.insert(int(filter.column));
    if (query.table == Table::Users) {
        for (const Column column : {Column::FirstName, Column::LastName, Column::Email}) // the table's own order, after the others
            columns.insert(int(column));
        if (!query.showDisabled || !query.showPending)
            columns.insert(int(Column::Status));
    }
    return columns;
}

} // namespace

const QVector<TableDependency> &tableDependencies()
{
    static const QVector<TableDependency> all = plain() + users + groups + projects + roles + sessions + mails + invitations + nestings(users + projects) + languages() + trail();
    return all;
}

bool happened(const TableDependency &dependency, const ChangedObjects &changed)
{
    if (changed.touches(dependency.kind, dependency.how & ~Changed::Edited))
        return true;
    if (!changed.touches(dependency.kind, dependency.how & Changed::Edited))
        return false;
    const auto edited = [&](Field field) { return changed.edits(dependency.kind, field); };
    return dependency.fields.isEmpty() || std::any_of(dependency.fields.cbegin(), dependency.fields.cend(), edited);
}

ChangeEffect effectOf(const ChangedObjects &changed, const TableQuery &query)
{
    const QSet<int> used = usedColumns(query);
    const bool usesAll = !query.text.trimmed().isEmpty(); // its words look everywhere
    auto effect = ChangeEffect::None;
    for (const TableDependency &dependency : tableDependencies()) {
        if (dependency.table != query.table || !happened(dependency, changed))
            continue;
        if (!dependency.column || usesAll || used.contains(int(*dependency.column)))
            return ChangeEffect::Rows;
        effect = ChangeEffect::Cells;
    }
    return effect;
}

} // namespace muster
