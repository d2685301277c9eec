// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/AssignmentChanges.h"
#include "storage/apply/UserChanges.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace muster {

Error AssignmentChanges::already(const Target &target) const
{
    return {ErrorCode::AlreadyAssigned, {target.subject().name, target.owner().name}};
}

Result<Error> AssignmentChanges::missing(const Target &target)
{
    Error error {ErrorCode::AssignmentNotFound, {target.subject().name, target.owner().name}};
    if (target.objects.at(1).id == 0) // a group
        return error;
    const Result<QVariant> byDefault = context().database.value("projects.reachedByDefault", {target.subject().id, target.owner().id});
    if (!byDefault)
        return tl::unexpected(byDefault.error());
    if (!byDefault->isNull())
        error.code = ErrorCode::AccessFromDefaultGroup;
    return error;
}

Result<void> AssignmentChanges::remove(const Change &change)
{
    const Result<void> removed = RelationChanges::remove(change);
    if (removed || removed.error().code != ErrorCode::AccessFromDefaultGroup)
        return removed;
    return endKeptAccess(change.reference(ObjectKind::User), change.reference(ObjectKind::Project), removed.error());
}

// Who may take people off projects was asked before; how it is noted is no other right.
Result<void> AssignmentChanges::endKeptAccess(const QString &user, const QString &project, const Error &otherwise)
{
    const Result<ResolvedRef> who = context().lookup.user(user);
    const Result<ResolvedRef> where = context().lookup.project(project);
    if (!who || !where)
        return tl::unexpected(who ? where.error() : who.error());
    const Result<QVariant> without = context().database.value("projects.keptWithout", {who->id, where->id});
    if (!without || without->isNull()) // a member of the Default Group still
        return tl::unexpected(without ? otherwise : without.error());
    const Rights unlimited = Rights::unlimited();
    const Rights *const operators = std::exchange(context().rights, &unlimited);
    const auto back = qScopeGuard([&] { context().rights = operators; });
    const QStringList projects = without->toString().split(u' ', Qt::SkipEmptyParts) << where->uuid;
    return UserChanges(context()).edit(change::editUser(who->uuid, {{Field::DefaultAccessWithout, projects}}));
}

} // namespace muster
