// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/Permits.h"

#include "core/FieldDefinition.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/ObjectRow.h"
#include "models/Refs.h"
#include "texts/ErrorText.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct PermitsText
{
    Q_DECLARE_TR_FUNCTIONS(Permits)
};

QString sentence(const Result<void> &allowed)
{
    return allowed ? QString() : errorText(allowed.error());
}

} // namespace

QString whyNotWritten(const WorkspaceContext &context)
{
    if (context.info().readOnly)
        return PermitsText::tr("This workspace can only be read.");
    if (context.info().chainSuspect)
        return PermitsText::tr("The audit trail is not the one that this computer saw last. Until it is accepted, nothing can be changed: see “What happened?” above.");
    return {};
}

QString whyNot(const WorkspaceContext &context, const Change &change, const Values &current)
{
    if (const QString why = whyNotWritten(context); !why.isEmpty())
        return why;
    return sentence(context.state().rights.check(change.verb, change.object, change.set, current));
}

QString whyNot(const WorkspaceContext &context, const QString &permission)
{
    return sentence(context.state().rights.check(permission));
}

QString whyNotSeen(const WorkspaceContext &context, Table table)
{
    return sentence(context.state().rights.checkSees(table));
}

QString whyTheirs(const WorkspaceContext &context, const FieldDefinition &field, const QString &status)
{
    const bool isOurs = !field.is(FieldDefinition::Personal) || status == keyOf(Status::Pending) || context.state().correctNames;
    return isOurs ? QString() : PermitsText::tr("It belongs to the user once the account is active.");
}

Values rightsOf(const WorkspaceContext &context, const UserRef &user)
{
    return {{Field::AccountType, keyOf(user.accountType)}, {Field::Roles, roleKeys(context, RoleScope::Workspace, user.roles)}};
}

Values rightsOf(const WorkspaceContext &context, const AssignmentRef &assignment)
{
    return {{Field::Role, roleKeys(context, RoleScope::Project, {assignment.role}).value(0)}};
}

Values rightsOf(const WorkspaceContext &context, const ObjectRow &object)
{
    if (object.table == Table::Users)
        return rightsOf(context, userRef(object.row));
    if (object.table == Table::Assignments)
        return rightsOf(context, assignmentRef(object.row));
    if (object.table == Table::Roles)
        return {{Field::Scope, object.value(Column::Scope)}, {Field::Permissions, object.value(Column::Permissions)}};
    return {};
}

QStringList roleKeys(const WorkspaceContext &context, RoleScope scope, const QStringList &names)
{
    QStringList keys;
    for (const RoleChoice &role : context.state().roles) {
        if (role.scope == scope && names.contains(role.name))
            keys << role.key;
    }
    return keys;
}

} // namespace muster
