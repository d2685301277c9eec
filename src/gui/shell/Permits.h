// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Kinds.h"
#include "core/Table.h"

namespace muster {

struct AssignmentRef;
struct FieldDefinition;
struct ObjectRow;
struct UserRef;
class WorkspaceContext;

// What the window asks before it offers something: `Rights`, and whether the workspace can be written to at all. Answers are
// the sentence that says why not; empty: it may be.

QString whyNotWritten(const WorkspaceContext &context);

// `current` is what rights look at of the object before: rightsOf(). Which object it is does not matter to them.
QString whyNot(const WorkspaceContext &context, const Change &change, const Values &current = {});
QString whyNot(const WorkspaceContext &context, const QString &permission); // what changes nothing: an export
QString whyNotSeen(const WorkspaceContext &context, Table table);
// What is FieldDefinition::Personal belongs to the user once the account is active, unless the workspace says otherwise. `status` is the user's.
QString whyTheirs(const WorkspaceContext &context, const FieldDefinition &field, const QString &status);

Values rightsOf(const WorkspaceContext &context, const UserRef &user);
Values rightsOf(const WorkspaceContext &context, const AssignmentRef &assignment);
Values rightsOf(const WorkspaceContext &context, const ObjectRow &object);

// Roles by key, as changes and rights name them, from what tables show.
QStringList roleKeys(const WorkspaceContext &context, RoleScope scope, const QStringList &names);

} // namespace muster
