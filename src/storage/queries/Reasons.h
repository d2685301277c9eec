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
    Access access = Access::Write;
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

} // namespace muster
