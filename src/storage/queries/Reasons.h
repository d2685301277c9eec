// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Kinds.h"
#include "core/Result.h"

#include <QVector>

namespace muster {

struct Reader;

// One step on the way into a group: the user was put into it, or the group of the step before was.
struct AccessStep
{
    QString group;
    QString groupId;
    QString by; // who did it
    qint64 at = 0; // UTC milliseconds
};

// One way by which a user comes to a project: the assignment, through which group, and who granted it when.
struct AccessPath
{
    QString project;
    QString projectId;
    QString group; // the one that is on the project; empty: the user's own assignment, or the Default Group
    QString groupId;
    bool byDefaultGroup = false;
    Access access = Access::Write; // as it was granted
    bool capped = false; // that is more than the account type lets: it is Read-Only, and in effect so is the access
    QString role;
    bool team = false;
    QString grantedBy; // of the assignment
    qint64 grantedAt = 0; // UTC milliseconds
    QVector<AccessStep> steps {}; // from the group that the user stands in to the one on the project; empty without a group
};

// Why a user has access (U21). Projects by name.
struct WhyAccess
{
    using Answer = QVector<AccessPath>;

    QString userId;

    Result<QVector<AccessPath>> answer(Reader &reader) const;
};

// A role of the workspace that a user holds, and who gave it when.
struct RoleGrant
{
    QString role;
    bool licensed = false;
    bool capped = false; // the account is Read-Only: it changes nothing on projects, whatever the role permits
    QString grantedBy;
    qint64 grantedAt = 0; // UTC milliseconds
};

// Why a user may do what they may in the workspace. The highest first.
struct WhyRoles
{
    using Answer = QVector<RoleGrant>;

    QString userId;

    Result<QVector<RoleGrant>> answer(Reader &reader) const;
};

} // namespace muster
