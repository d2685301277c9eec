// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Titles.h"

#include <QCoreApplication>

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

QString Titles::ofTable(Table table)
{
    switch (table) {
    case Table::Users:
        return tr("Users");
    case Table::Groups:
        return tr("Groups");
    case Table::Members:
        return tr("Group members");
    case Table::Projects:
        return tr("Projects");
    case Table::Assignments:
        return tr("Assignments");
    case Table::Access:
        return tr("Access");
    case Table::Misconfigurations:
        return tr("Misconfigurations");
    case Table::Roles:
        return tr("Roles");
    case Table::Events:
        return tr("Events");
    case Table::Entries:
        return tr("Changes");
    }
    Q_UNREACHABLE();
}

QString Titles::ofColumn(Column column)
{
    switch (column) {
    case Column::FirstName:
        return tr("First name");
    case Column::LastName:
        return tr("Last name");
    case Column::FullName:
        return tr("Full name");
    case Column::Email:
        return tr("E-mail");
    case Column::AccountType:
        return tr("Account type");
    case Column::Roles:
        return tr("Roles");
    case Column::Licence:
        return tr("Uses licence");
    case Column::TenantId:
        return tr("Tenant ID");
    case Column::UserId:
        return tr("User ID");
    case Column::LastLogin:
        return tr("Last login");
    case Column::Provider:
        return tr("Authentication provider");
    case Column::SignIn:
        return tr("Sign-in method");
    case Column::Status:
        return tr("Status");
    case Column::Locked:
        return tr("Locked");
    case Column::Mfa:
        return tr("MFA");
    case Column::Verified:
        return tr("Verified");
    case Column::DefaultGroup:
        return tr("Default Group");
    case Column::Classification:
        return tr("Classification");
    case Column::Groups:
        return tr("Groups");
    case Column::Projects:
        return tr("Projects");
    case Column::Created:
        return tr("Created");
    case Column::Misconfigured:
        return tr("Misconfigured");
    case Column::Name:
        return tr("Name");
    case Column::GroupId:
        return tr("Group ID");
    case Column::Members:
        return tr("Members");
    case Column::Teams:
        return tr("Teams");
    case Column::ProjectId:
        return tr("Project ID");
    case Column::Archived:
        return tr("Archived");
    case Column::Users:
        return tr("Users");
    case Column::Group:
        return tr("Group");
    case Column::Project:
        return tr("Project");
    case Column::User:
        return tr("User");
    case Column::Subject:
        return tr("User or group");
    case Column::SubjectKind:
        return tr("Kind");
    case Column::SubjectId:
        return tr("User or group ID");
    case Column::Access:
        return tr("Access");
    case Column::Role:
        return tr("Role");
    case Column::Team:
        return tr("Team");
    case Column::Via:
        return tr("Through");
    case Column::Since:
        return tr("Since");
    case Column::By:
        return tr("By");
    case Column::RoleKey:
        return tr("Key");
    case Column::Scope:
        return tr("Scope");
    case Column::BuiltIn:
        return tr("Built-in");
    case Column::Licensed:
        return tr("Licensed");
    case Column::Holders:
        return tr("Holders");
    case Column::Permissions:
        return tr("Permissions");
    case Column::Event:
        return tr("Event");
    case Column::At:
        return tr("Time");
    case Column::Operator:
        return tr("Operator");
    case Column::Origin:
        return tr("From where");
    case Column::Action:
        return tr("Action");
    case Column::Object:
        return tr("Object");
    case Column::ObjectId:
        return tr("Object ID");
    case Column::Changes:
        return tr("Changes");
    case Column::Reason:
        return tr("Reason");
    case Column::Undoes:
        return tr("Undoes");
    case Column::UndoneBy:
        return tr("Undone by");
    case Column::Head:
        return tr("Chain head");
    case Column::Change:
        return tr("Change");
    }
    Q_UNREACHABLE();
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
