// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Column.h"

#include "core/Kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int Initial = ColumnDefinition::Initial;
constexpr int Sortable = ColumnDefinition::Sortable;
constexpr int Searchable = ColumnDefinition::Searchable;
constexpr int Hidden = ColumnDefinition::Hidden;

using Columns = QVector<ColumnDefinition>;

const QStringList subjectKinds {u"user"_s, u"group"_s};
const QStringList scopes {u"workspace"_s, u"project"_s};

const Columns users {
    {Column::FirstName, "firstName", "first", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::LastName, "lastName", "last", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::FullName, "fullName", "name", CellKind::Text, Sortable | Searchable, {}},
    {Column::Email, "email", "email", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::AccountType, "accountType", "type", CellKind::Key, Initial | Sortable, keys<AccountType>()},
    {Column::Roles, "roles", "role", CellKind::List, Initial | Sortable | Searchable, {}},
    {Column::Licence, "licence", "licence", CellKind::Flag, Sortable, {}},
    {Column::TenantId, "tenantId", "tenant", CellKind::Text, Sortable, {}},
    {Column::UserId, "userId", "id", CellKind::Text, Sortable | Searchable, {}},
    {Column::LastLogin, "lastLogin", "login", CellKind::Time, Initial | Sortable, {}},
    {Column::Provider, "provider", "provider", CellKind::Text, Sortable | Searchable, {}},
    {Column::SignIn, "signIn", "signin", CellKind::Key, Sortable, keys<SignIn>()},
    {Column::Status, "status", "status", CellKind::Key, Initial | Sortable, keys<Status>()},
    {Column::Locked, "locked", "locked", CellKind::Flag, Initial | Sortable, {}},
    {Column::Mfa, "mfa", "mfa", CellKind::Flag, Initial | Sortable, {}},
    {Column::Verified, "verified", "verified", CellKind::Flag, Sortable, {}},
    {Column::DefaultGroup, "defaultGroup", "default", CellKind::Flag, Sortable, {}},
    {Column::Classification, "classification", "classification", CellKind::Text, Sortable | Searchable, {}},
    {Column::Groups, "groups", "group", CellKind::List, Initial | Sortable | Searchable, {}},
    {Column::Projects, "projects", "project", CellKind::List, Initial | Sortable | Searchable, {}},
    {Column::Created, "created", "created", CellKind::Time, Initial | Sortable, {}},
    {Column::Misconfigured, "misconfigured", "misconfigured", CellKind::Number, 0, {}},
};

const Columns groups {
    {Column::Name, "name", "name", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::Members, "members", "members", CellKind::Number, Initial | Sortable, {}},
    {Column::Projects, "projects", "projects", CellKind::Number, Initial | Sortable, {}},
    {Column::Teams, "teams", "teams", CellKind::Number, Initial | Sortable, {}},
    {Column::Created, "created", "created", CellKind::Time, Initial | Sortable, {}},
    {Column::GroupId, "groupId", "id", CellKind::Text, Sortable, {}},
};

const Columns members {
    {Column::Group, "group", "group", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::User, "user", "name", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::Email, "email", "email", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::Since, "since", "since", CellKind::Time, Initial | Sortable, {}},
    {Column::By, "by", "by", CellKind::Text, Initial | Sortable, {}},
    {Column::GroupId, "groupId", "groupid", CellKind::Text, Hidden, {}},
    {Column::UserId, "userId", "id", CellKind::Text, Hidden, {}},
};

const Columns projects {
    {Column::Name, "name", "name", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::Users, "users", "users", CellKind::Number, Initial | Sortable, {}},
    {Column::Groups, "groups", "groups", CellKind::Number, Initial | Sortable, {}},
    {Column::Teams, "teams", "teams", CellKind::Number, Initial | Sortable, {}},
    {Column::Misconfigured, "misconfigured", "misconfigured", CellKind::Number, Initial | Sortable, {}},
    {Column::Archived, "archived", "archived", CellKind::Flag, Initial | Sortable, {}},
    {Column::Created, "created", "created", CellKind::Time, Initial | Sortable, {}},
    {Column::ProjectId, "projectId", "id", CellKind::Text, Sortable, {}},
};

const Columns assignments {
    {Column::Project, "project", "project", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::Subject, "subject", "name", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::SubjectKind, "kind", "kind", CellKind::Key, Initial | Sortable, subjectKinds},
    {Column::Email, "email", "email", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::Members, "members", "members", CellKind::Number, Initial, {}},
    {Column::Access, "access", "access", CellKind::Key, Initial | Sortable, keys<Access>()},
    {Column::Role, "role", "role", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::Team, "team", "team", CellKind::Flag, Initial | Sortable, {}},
    {Column::Misconfigured, "misconfigured", "misconfigured", CellKind::Number, Initial, {}},
    {Column::Since, "since", "since", CellKind::Time, Initial | Sortable, {}},
    {Column::By, "by", "by", CellKind::Text, Initial | Sortable, {}},
    {Column::ProjectId, "projectId", "projectid", CellKind::Text, Hidden, {}},
    {Column::SubjectId, "subjectId", "id", CellKind::Text, Hidden, {}},
};

const Columns access {
    {Column::Project, "project", "project", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::User, "user", "name", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::Email, "email", "email", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::Access, "access", "access", CellKind::Key, Initial | Sortable, keys<Access>()},
    {Column::Role, "role", "role", CellKind::Text, Initial | Sortable, {}},
    {Column::Team, "team", "team", CellKind::Flag, Initial | Sortable, {}},
    {Column::Via, "via", "via", CellKind::Text, Initial | Sortable, {}},
    {Column::Since, "since", "since", CellKind::Time, Initial | Sortable, {}},
    {Column::By, "by", "by", CellKind::Text, Initial | Sortable, {}},
    {Column::UserId, "userId", "id", CellKind::Text, Hidden, {}},
    {Column::ProjectId, "projectId", "projectid", CellKind::Text, Hidden, {}},
};

const Columns misconfigurations {
    {Column::Project, "project", "project", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::User, "user", "name", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::Email, "email", "email", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::Via, "via", "via", CellKind::List, Initial, {}},
    {Column::UserId, "userId", "id", CellKind::Text, Hidden, {}},
    {Column::ProjectId, "projectId", "projectid", CellKind::Text, Hidden, {}},
};

const Columns roles {
    {Column::Name, "name", "name", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::Scope, "scope", "scope", CellKind::Key, Initial | Sortable, scopes},
    {Column::BuiltIn, "builtIn", "builtin", CellKind::Flag, Initial | Sortable, {}},
    {Column::Licensed, "licensed", "licensed", CellKind::Flag, Initial | Sortable, {}},
    {Column::Holders, "holders", "holders", CellKind::Number, Initial | Sortable, {}},
    {Column::Permissions, "permissions", "permission", CellKind::List, Initial, {}},
    {Column::RoleKey, "role", "key", CellKind::Text, Sortable, {}},
};

const Columns events {
    {Column::Event, "event", "event", CellKind::Number, Initial | Sortable, {}},
    {Column::At, "at", "at", CellKind::Time, Initial | Sortable, {}},
    {Column::Operator, "operator", "operator", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::Action, "action", "action", CellKind::Text, Initial, {}},
    {Column::Object, "object", "object", CellKind::Text, Initial | Searchable, {}},
    {Column::Changes, "changes", "changes", CellKind::Number, Initial | Sortable, {}},
    {Column::Reason, "reason", "reason", CellKind::Text, Initial | Searchable, {}},
    {Column::Origin, "origin", "origin", CellKind::Text, Initial, {}},
    {Column::Undoes, "undoes", "undoes", CellKind::Number, Initial, {}},
    {Column::UndoneBy, "undoneBy", "undone", CellKind::Number, Initial, {}},
    {Column::Head, "head", "head", CellKind::Text, 0, {}},
};

const Columns entries {
    {Column::Event, "event", "event", CellKind::Number, Initial | Sortable, {}},
    {Column::At, "at", "at", CellKind::Time, Initial, {}},
    {Column::Operator, "operator", "operator", CellKind::Text, Initial, {}},
    {Column::Action, "action", "action", CellKind::Text, Initial | Sortable, {}},
    {Column::Object, "object", "object", CellKind::Text, Initial | Sortable | Searchable, {}},
    {Column::ObjectId, "objectId", "id", CellKind::Text, 0, {}},
    {Column::Change, "change", "change", CellKind::Text, Initial, {}},
};

} // namespace

const QVector<ColumnDefinition> &columnsOf(Table table)
{
    switch (table) {
    case Table::Users:
        return users;
    case Table::Groups:
        return groups;
    case Table::Members:
        return members;
    case Table::Projects:
        return projects;
    case Table::Assignments:
        return assignments;
    case Table::Access:
        return access;
    case Table::Misconfigurations:
        return misconfigurations;
    case Table::Roles:
        return roles;
    case Table::Events:
        return events;
    case Table::Entries:
        return entries;
    }
    Q_UNREACHABLE();
}

const ColumnDefinition *findColumn(Table table, Column column)
{
    const int index = columnIndex(table, column);
    return index < 0 ? nullptr : &columnsOf(table).at(index);
}

int columnIndex(Table table, Column column)
{
    const Columns &columns = columnsOf(table);
    const auto it = std::find_if(columns.cbegin(), columns.cend(), [column](const ColumnDefinition &d) { return d.column == column; });
    return it == columns.cend() ? -1 : int(it - columns.cbegin());
}

static const QStringList &tableKeys()
{
    static const QStringList list {u"users"_s, u"groups"_s, u"members"_s, u"projects"_s, u"assignments"_s, u"access"_s,
        u"misconfigurations"_s, u"roles"_s, u"events"_s, u"entries"_s};
    return list;
}

QString keyOf(Table table)
{
    return tableKeys().at(int(table));
}

std::optional<Table> tableFromKey(const QString &key)
{
    const qsizetype index = tableKeys().indexOf(key);
    return index < 0 ? std::nullopt : std::optional(Table(index));
}

} // namespace muster
