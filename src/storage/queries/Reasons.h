// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Kinds.h"
#include "core/Result.h"

#include <QVector>

namespace muster {

struct Reader;

// One way by which a user comes to a project: the assignment, through which group, and who granted it when.
struct AccessPath
{
    QString project;
    QString projectId;
    QString group; // empty: the user's own assignment, or the Default Group
    QString groupId;
    bool byDefaultGroup = false;
    Access access = Access::Write;
    QString role;
    bool team = false;
    QString grantedBy; // of the assignment
    qint64 grantedAt = 0; // UTC milliseconds
    QString joinedBy; // who put the user into the group; empty without a group
    qint64 joinedAt = 0;
};

// Why a user has access (U21). Projects by name.
struct WhyAccess
{
    using Answer = QVector<AccessPath>;

    QString userId;

    Result<QVector<AccessPath>> answer(Reader &reader) const;
};

} // namespace muster
