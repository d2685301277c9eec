// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "core/Kinds.h"

namespace muster {

// What commands know of the things that are selected: enough to say whether they can be done, and to make the change.

struct UserRef
{
    qint64 id = 0;
    QString uuid {};
    qint64 since = 0;
    QString name {}; // full name, or the address where there is none
    QString email {};
    QString firstName {};
    QString lastName {};
    Status status = Status::Pending;
    AccountType accountType = AccountType::Standard;
    SignIn signIn = SignIn::Sso;
    bool locked = false;
    bool mfa = false;
    bool licensed = false;
    bool defaultGroup = false;
    QStringList roles {};
    QString classification {};
    QStringList groups {}; // names of those that the user stands in directly
    int misconfigured = 0; // projects

    bool operator==(const UserRef &) const = default;
};

struct GroupRef
{
    qint64 id = 0;
    QString uuid {}; // empty for the Default Group and for "Users without a group"
    qint64 since = 0;
    QString name {};
    qint64 members = -1; // -1: not known yet
    qint64 projects = 0;
    qint64 teams = 0;
    bool isDefault = false;

    bool operator==(const GroupRef &) const = default;
};

struct ProjectRef
{
    qint64 id = 0;
    QString uuid {};
    qint64 since = 0;
    QString name {};
    bool archived = false;
    qint64 users = 0;
    qint64 groups = 0;
    qint64 misconfigured = 0; // users

    bool operator==(const ProjectRef &) const = default;
};

// A user or a group on a project. One that exists has a since; a user who merely comes through groups and is
// misconfigured has none, and the groups stand in via.
struct AssignmentRef
{
    qint64 id = 0;
    qint64 since = 0;
    QString project {};
    QString projectId {};
    bool isGroup = false;
    QString subject {}; // name
    QString subjectId {};
    qint64 members = -1; // of a group
    Access access = Access::Write;
    QString role {};
    bool team = false;
    qint64 misconfigured = 0; // users who are on no team by this
    QStringList via {};

    bool isStray() const { return !via.isEmpty(); }
    bool operator==(const AssignmentRef &) const = default;
};

// From a row of the table of that name.
UserRef userRef(const Row &row);
GroupRef groupRef(const Row &row);
ProjectRef projectRef(const Row &row);
AssignmentRef assignmentRef(const Row &row);
AssignmentRef strayRef(const Row &misconfiguration); // a row of Table::Misconfigurations

// The cell of a row, null when the table has no such column.
QVariant cellOf(Table table, const Row &row, Column column);

} // namespace muster
