// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/Applier.h"

#include "core/ChangeJson.h"
#include "storage/apply/AssignmentChanges.h"
#include "storage/apply/GroupChanges.h"
#include "storage/apply/Invariants.h"
#include "storage/apply/ProjectChanges.h"
#include "storage/apply/ChangedRows.h"
#include "storage/apply/UserChanges.h"
#include "storage/apply/WorkspaceChanges.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int ProgressStep = 256;

// Errors that say something of the database or the file, not of the change.
bool isFatal(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Database:
    case ErrorCode::DiskFull:
    case ErrorCode::FileUnreadable:
    case ErrorCode::WorkspaceBusy:
    case ErrorCode::WorkspaceDamaged:
    case ErrorCode::WorkspaceReadOnly:
        return true;
    default:
        return false;
    }
}

QString nameOf(const Change &change)
{
    const QString subject = change.user.isEmpty() ? change.group : change.user;
    for (const Field field : {Field::Email, Field::Name}) {
        if (subject.isEmpty() && change.set.contains(field))
            return change.set.text(field);
    }
    return subject.isEmpty() ? change.project : subject;
}

} // namespace

Result<Plan> Applier::run(const ChangeSet &set, bool stopAtRefusal, const ProgressHook &progress)
{
    Plan plan;
    const qint64 total = set.changes.size();
    const bool listAll = total <= Plan::MaximumItems;
    for (int i = 0; i < int(total); ++i) {
        if (progress && i % ProgressStep == 0 && !progress(i, total))
            return fail(ErrorCode::Cancelled);
        const Change &change = set.changes.at(i);
        const size_t recordedBefore = m_context.recorded.size();
        const Result<void> applied = apply(change);
        if (!applied && isFatal(applied.error()))
            return tl::unexpected(applied.error());
        if (applied) {
            ++plan.happening;
            if (listAll || plan.items.size() < Plan::MaximumItems)
                plan.items.append({i, m_context.recorded.size() > recordedBefore ? QString::fromUtf8(m_context.recorded.back().name) : nameOf(change), std::nullopt});
            continue;
        }
        const PlanItem item {i, applied.error().parameters.value(0, nameOf(change)), applied.error()};
        ++(item.isIdle() ? plan.idle : plan.refused);
        plan.items.append(item);
        if (item.isRefused() && stopAtRefusal)
            return plan;
    }
    if (const Result<void> gathered = ChangedRows::gather(m_context.database); !gathered)
        return tl::unexpected(gathered.error());
    const Result<QVector<Error>> violations = Invariants::violations(m_context.database);
    if (!violations)
        return tl::unexpected(violations.error());
    plan.violations = *violations;
    if (progress && !progress(total, total))
        return fail(ErrorCode::Cancelled);
    return plan;
}

Result<void> Applier::apply(const Change &change)
{
    const QString permission = QString::fromLatin1(definitionOf(change.verb, change.object).permission);
    if (!m_operator.may(permission))
        return fail(ErrorCode::NotAllowed, m_operator.name, permission);
    return dispatch(change);
}

Result<void> Applier::dispatch(const Change &change)
{
    switch (change.object) {
    case ObjectKind::User: {
        UserChanges users(m_context);
        return change.verb == Verb::Add ? users.add(change) : change.verb == Verb::Edit ? users.edit(change) : deleteUser(change);
    }
    case ObjectKind::Group: {
        GroupChanges groups(m_context);
        return change.verb == Verb::Add ? groups.add(change) : change.verb == Verb::Edit ? groups.edit(change) : deleteGroup(change);
    }
    case ObjectKind::Member: {
        GroupChanges groups(m_context);
        return change.verb == Verb::Add ? groups.addMember(change) : groups.removeMember(change);
    }
    case ObjectKind::Project: {
        ProjectChanges projects(m_context);
        return change.verb == Verb::Add ? projects.add(change) : change.verb == Verb::Edit ? projects.edit(change) : projects.remove(change);
    }
    case ObjectKind::Assignment: {
        AssignmentChanges assignments(m_context);
        return change.verb == Verb::Add ? assignments.add(change) : change.verb == Verb::Edit ? assignments.edit(change) : assignments.remove(change);
    }
    case ObjectKind::Workspace:
        return WorkspaceChanges(m_context).edit(change);
    }
    Q_UNREACHABLE();
}

Result<void> Applier::forEachOf(const char *sql, qint64 id, const std::function<Result<void>(const QString &)> &act)
{
    QStringList uuids;
    const Result<void> read = m_context.database.each(SqlLibrary::text(QString::fromLatin1(sql)), {id}, [&uuids](const QSqlQuery &row) {
        uuids.append(row.value(0).toString());
        return true;
    });
    if (!read)
        return read;
    for (const QString &uuid : uuids) {
        if (const Result<void> done = act(uuid); !done)
            return done;
    }
    return {};
}

// The record says what goes with a deleted object, each as a change of its own, so that undo brings all of it back.
Result<void> Applier::deleteUser(const Change &change)
{
    const Result<ResolvedRef> user = m_context.lookup.user(change.user);
    if (!user)
        return tl::unexpected(user.error());
    const size_t before = m_context.recorded.size();
    const Result<void> left = forEachOf("users.groupUuids", user->id, [&](const QString &group) {
        return GroupChanges(m_context).removeMember(change::removeMember(group, user->uuid));
    });
    if (!left)
        return left;
    const Result<void> off = forEachOf("users.projectUuids", user->id, [&](const QString &project) {
        return AssignmentChanges(m_context).remove(change::unassignUser(project, user->uuid));
    });
    if (!off)
        return off;
    Result<void> removed = UserChanges(m_context).remove(change);
    if (!removed) // preview goes on after a refusal: what was taken back on the way must not be counted
        m_context.recorded.resize(before);
    return removed;
}

Result<void> Applier::deleteGroup(const Change &change)
{
    const Result<ResolvedRef> group = m_context.lookup.group(change.group);
    if (!group)
        return tl::unexpected(group.error());
    QStringList projects;
    const Result<void> read = m_context.database.each(SqlLibrary::text(u"groups.projectNames"_s), {group->id}, [&projects](const QSqlQuery &row) {
        projects.append(row.value(0).toString());
        return true;
    });
    if (!read)
        return read;
    if (!projects.isEmpty())
        return fail(ErrorCode::GroupInUse, group->name, QString::number(projects.size()), projects.mid(0, 5).join(u", "_s));
    const Result<void> emptied = forEachOf("groups.memberUuids", group->id, [&](const QString &user) {
        return GroupChanges(m_context).removeMember(change::removeMember(group->uuid, user));
    });
    if (!emptied)
        return emptied;
    return GroupChanges(m_context).remove(change);
}

} // namespace muster
