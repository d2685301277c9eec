// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/ObjectRow.h"
#include "models/Refs.h"

namespace muster {

// Change sets that several commands and the panels' drag and drop make alike. Users, groups and projects by ID.

QStringList userIds(const QVector<UserRef> &users);
QStringList groupIds(const QVector<GroupRef> &groups); // without the Default Group and "Users without a group"

ChangeSet addingMembers(const QString &group, const QStringList &users); // an empty group: the Default Group
ChangeSet removingMembers(const QString &group, const QStringList &users);
// Whatever joins users and groups to a group.
ChangeSet ofGroup(Verb verb, const QString &group, const QStringList &users, const QStringList &groups);
ChangeSet assigning(const QStringList &projects, const QStringList &users, const QStringList &groups, bool asTeam);
Change editing(const ObjectRow &object, const Values &set);
Change editing(const AssignmentRef &assignment, const Values &set);
Change removing(const AssignmentRef &assignment);

ApplyOptions optionsToAdd(const QString &group, ObjectKind what = ObjectKind::User);
ApplyOptions optionsToAssign();

} // namespace muster
