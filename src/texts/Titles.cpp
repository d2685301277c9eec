// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/Titles.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(Titles)

public:
    static QString ofTable(Table table);
    static QString ofColumn(Column column);
    static QString ofColumnIn(Table table, Column column);
};

struct TableTitle
{
    Table table;
    const char *title;
};

struct ColumnTitle
{
    Column column;
    const char *title;
};

constexpr TableTitle tableTitles[] = {
    {Table::Users, QT_TRANSLATE_NOOP("Titles", "Users")},
    {Table::Groups, QT_TRANSLATE_NOOP("Titles", "Groups")},
    {Table::Members, QT_TRANSLATE_NOOP("Titles", "Group members")},
    {Table::Projects, QT_TRANSLATE_NOOP("Titles", "Projects")},
    {Table::Assignments, QT_TRANSLATE_NOOP("Titles", "Assignments")},
    {Table::Access, QT_TRANSLATE_NOOP("Titles", "Access")},
    {Table::Misconfigurations, QT_TRANSLATE_NOOP("Titles", "Misconfigurations")},
    {Table::Roles, QT_TRANSLATE_NOOP("Titles", "Roles")},
    {Table::Events, QT_TRANSLATE_NOOP("Titles", "Events")},
    {Table::Entries, QT_TRANSLATE_NOOP("Titles", "Changes")},
};

constexpr ColumnTitle columnTitles[] = {
    {Column::FirstName, QT_TRANSLATE_NOOP("Titles", "First name")},
    {Column::LastName, QT_TRANSLATE_NOOP("Titles", "Last name")},
    {Column::FullName, QT_TRANSLATE_NOOP("Titles", "Full name")},
    {Column::Email, QT_TRANSLATE_NOOP("Titles", "E-mail")},
    {Column::AccountType, QT_TRANSLATE_NOOP("Titles", "Account type")},
    {Column::Roles, QT_TRANSLATE_NOOP("Titles", "Roles")},
    {Column::Licence, QT_TRANSLATE_NOOP("Titles", "Uses licence")},
    {Column::TenantId, QT_TRANSLATE_NOOP("Titles", "Tenant ID")},
    {Column::UserId, QT_TRANSLATE_NOOP("Titles", "User ID")},
    {Column::LastLogin, QT_TRANSLATE_NOOP("Titles", "Last login")},
    {Column::Provider, QT_TRANSLATE_NOOP("Titles", "Authentication provider")},
    {Column::SignIn, QT_TRANSLATE_NOOP("Titles", "Sign-in method")},
    {Column::Status, QT_TRANSLATE_NOOP("Titles", "Status")},
    {Column::Locked, QT_TRANSLATE_NOOP("Titles", "Locked")},
    {Column::Mfa, QT_TRANSLATE_NOOP("Titles", "MFA")},
    {Column::Verified, QT_TRANSLATE_NOOP("Titles", "Verified")},
    {Column::DefaultGroup, QT_TRANSLATE_NOOP("Titles", "Default Group")},
    {Column::Classification, QT_TRANSLATE_NOOP("Titles", "Classification")},
    {Column::Groups, QT_TRANSLATE_NOOP("Titles", "Groups")},
    {Column::Projects, QT_TRANSLATE_NOOP("Titles", "Projects")},
    {Column::Created, QT_TRANSLATE_NOOP("Titles", "Created")},
    {Column::Misconfigured, QT_TRANSLATE_NOOP("Titles", "Misconfigured")},
    {Column::Name, QT_TRANSLATE_NOOP("Titles", "Name")},
    {Column::GroupId, QT_TRANSLATE_NOOP("Titles", "Group ID")},
    {Column::Members, QT_TRANSLATE_NOOP("Titles", "Members")},
    {Column::Teams, QT_TRANSLATE_NOOP("Titles", "Teams")},
    {Column::ProjectId, QT_TRANSLATE_NOOP("Titles", "Project ID")},
    {Column::Archived, QT_TRANSLATE_NOOP("Titles", "Archived")},
    {Column::Users, QT_TRANSLATE_NOOP("Titles", "Users")},
    {Column::Group, QT_TRANSLATE_NOOP("Titles", "Group")},
    {Column::Project, QT_TRANSLATE_NOOP("Titles", "Project")},
    {Column::User, QT_TRANSLATE_NOOP("Titles", "User")},
    {Column::Subject, QT_TRANSLATE_NOOP("Titles", "User or group")},
    {Column::SubjectKind, QT_TRANSLATE_NOOP("Titles", "Kind")},
    {Column::SubjectId, QT_TRANSLATE_NOOP("Titles", "User or group ID")},
    {Column::Access, QT_TRANSLATE_NOOP("Titles", "Access")},
    {Column::Role, QT_TRANSLATE_NOOP("Titles", "Role")},
    {Column::Team, QT_TRANSLATE_NOOP("Titles", "Team")},
    {Column::Via, QT_TRANSLATE_NOOP("Titles", "Through")},
    {Column::Since, QT_TRANSLATE_NOOP("Titles", "Since")},
    {Column::By, QT_TRANSLATE_NOOP("Titles", "By")},
    {Column::RoleKey, QT_TRANSLATE_NOOP("Titles", "Key")},
    {Column::Scope, QT_TRANSLATE_NOOP("Titles", "Scope")},
    {Column::BuiltIn, QT_TRANSLATE_NOOP("Titles", "Built-in")},
    {Column::Licensed, QT_TRANSLATE_NOOP("Titles", "Licensed")},
    {Column::Holders, QT_TRANSLATE_NOOP("Titles", "Holders")},
    {Column::Permissions, QT_TRANSLATE_NOOP("Titles", "Permissions")},
    {Column::Event, QT_TRANSLATE_NOOP("Titles", "Event")},
    {Column::At, QT_TRANSLATE_NOOP("Titles", "Time")},
    {Column::Operator, QT_TRANSLATE_NOOP("Titles", "Operator")},
    {Column::Origin, QT_TRANSLATE_NOOP("Titles", "From where")},
    {Column::Action, QT_TRANSLATE_NOOP("Titles", "Action")},
    {Column::Object, QT_TRANSLATE_NOOP("Titles", "Object")},
    {Column::ObjectId, QT_TRANSLATE_NOOP("Titles", "Object ID")},
    {Column::Changes, QT_TRANSLATE_NOOP("Titles", "Changes")},
    {Column::Reason, QT_TRANSLATE_NOOP("Titles", "Reason")},
    {Column::Undoes, QT_TRANSLATE_NOOP("Titles", "Undoes")},
    {Column::UndoneBy, QT_TRANSLATE_NOOP("Titles", "Undone by")},
    {Column::Head, QT_TRANSLATE_NOOP("Titles", "Chain head")},
    {Column::Change, QT_TRANSLATE_NOOP("Titles", "Change")},
};

QString Titles::ofTable(Table table)
{
    const auto found = std::find_if(std::begin(tableTitles), std::end(tableTitles), [table](const TableTitle &one) { return one.table == table; });
    Q_ASSERT(found != std::end(tableTitles));
    return tr(found->title);
}

QString Titles::ofColumn(Column column)
{
    const auto found = std::find_if(std::begin(columnTitles), std::end(columnTitles), [column](const ColumnTitle &one) { return one.column == column; });
    Q_ASSERT(found != std::end(columnTitles));
    return tr(found->title);
}

// Null where the table calls the column as all tables do.
QString Titles::ofColumnIn(Table table, Column column)
{
    if (table == Table::Groups && column == Column::Teams)
        return tr("As team on", "number of projects on which a group is a team");
    if ((table == Table::Access || table == Table::Assignments) && column == Column::Role)
        return tr("Project role");
    if ((table == Table::Access || table == Table::Assignments) && column == Column::By)
        return tr("Granted by");
    if (table == Table::Members && column == Column::By)
        return tr("Added by");
    return {};
}

} // namespace

QString tableTitle(Table table)
{
    return Titles::ofTable(table);
}

QString columnTitle(Column column)
{
    return Titles::ofColumn(column);
}

QString columnTitle(Table table, Column column)
{
    const QString own = Titles::ofColumnIn(table, column);
    return own.isNull() ? columnTitle(column) : own;
}

} // namespace muster
