// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>
#include <QVector>

namespace muster {

// Everything that can be listed, in the window, on the command line and in files.
enum class Table { Users, Groups, Members, Projects, Assignments, Access, Misconfigurations, Roles, Events, Entries };

enum class Column {
    // Users
    FirstName,
    LastName,
    FullName,
    Email,
    AccountType,
    Roles, // QStringList of names
    Licence, // bool: holds a licensed role
    TenantId,
    UserId,
    LastLogin,
    Provider,
    SignIn,
    Status,
    Locked,
    Mfa,
    Verified,
    DefaultGroup,
    Classification,
    Groups, // QStringList of names
    Projects, // Users: QStringList of names (direct or by group); Groups: number
    Created,
    Misconfigured, // Users: number of projects; Projects: number of users
    // Groups, projects, members, assignments
    Name,
    GroupId,
    Members, // number
    Teams, // Groups: projects where it is a team; Projects: teams
    ProjectId,
    Archived,
    Users, // Projects: users with access, the Default Group's apart
    Group,
    Project,
    User, // full name, or the address where there is none
    Subject, // name of the user or group that is assigned
    SubjectKind, // "user" or "group"
    SubjectId,
    Access,
    Role,
    Team,
    Via, // Access: "direct", "default", or the group's name; Misconfigurations: the groups and "direct"
    Since, // when it came to be as it is
    By, // who made it so
    // Roles
    RoleKey,
    Scope, // "workspace" or "project"
    BuiltIn,
    Licensed,
    Holders, // number
    Permissions, // QStringList of keys
    // Events, entries
    Event, // number
    At,
    Operator,
    Origin,
    Action, // name of the change ("editUser"); of an event: of its first entry, "" when they differ
    Object, // label of what was changed; of an event: of its first entry
    ObjectId,
    Changes, // number of entries
    Reason,
    Undoes, // number of the event taken back, null for none
    UndoneBy, // number of the event that took it back, null while it stands
    Head, // hash of the chain after the event
    Change, // JSON, as recorded
};

enum class CellKind { Text, Key, Flag, Time, Number, List };

// One column of one table.
struct ColumnDefinition
{
    enum Use {
        Initial = 1, // shown at first
        Sortable = 2,
        Searchable = 4, // words of a query look into it
        Hidden = 8, // for programs, not offered as a column
    };

    Column column;
    const char *key; // in JSON and CSV: "firstName"
    const char *word; // in queries: "first"
    CellKind kind;
    int use;
    QStringList allowed; // for CellKind::Key
};

const QVector<ColumnDefinition> &columnsOf(Table table);
const ColumnDefinition *findColumn(Table table, Column column);
int columnIndex(Table table, Column column); // position in columnsOf; -1 when the table has no such column
QString keyOf(Table table); // "users", as `musterctl list` takes it
std::optional<Table> tableFromKey(const QString &key);

// One row of a table: a cell for each of columnsOf(table), in that order.
// Text, keys: QString. Flags: bool. Times: qint64, UTC milliseconds. Numbers: qint64. Lists: QStringList. Blank: null.
struct Row
{
    qint64 id = 0; // unique within the table
    qint64 since = 0; // number of the event that last changed it; what Change::seen takes
    QVector<QVariant> cells;
};

} // namespace muster
