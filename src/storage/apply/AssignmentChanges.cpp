// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/AssignmentChanges.h"

using namespace Qt::StringLiterals;

namespace muster {

QString AssignmentChanges::Target::name() const
{
    return subject.name + u" → "_s + project.name;
}

Result<AssignmentChanges::Target> AssignmentChanges::find(const Change &change)
{
    Target target;
    target.isGroup = !change.group.isEmpty();
    const Result<ResolvedRef> project = m_context.lookup.project(change.project);
    if (!project)
        return tl::unexpected(project.error());
    const Result<ResolvedRef> subject = target.isGroup ? m_context.lookup.group(change.group) : m_context.lookup.user(change.user);
    if (!subject)
        return tl::unexpected(subject.error());
    target.project = *project;
    target.subject = *subject;
    const QString sql = SqlLibrary::text(target.isGroup ? u"assignments.ofGroup"_s : u"assignments.ofUser"_s);
    const Result<void> done = m_context.database.each(sql, {project->id, subject->id}, [&target](const QSqlQuery &row) {
        target.assignment.id = row.value(0).toLongLong();
        target.assignment.since = row.value(4).toLongLong();
        target.assignment.name = target.name();
        target.values = {{Field::Access, keyOf(Access(row.value(1).toInt()))}, {Field::Role, row.value(2).toString()},
            {Field::Team, row.value(3).toInt() != 0}};
        return false;
    });
    if (!done)
        return tl::unexpected(done.error());
    return target;
}

Result<Values> AssignmentChanges::normalised(const Change &change, const Target &target)
{
    if (const Result<void> valid = checkValues(m_context, change, target.name()); !valid)
        return tl::unexpected(valid.error());
    Values set = change.set;
    if (set.contains(Field::Role)) {
        const Result<ResolvedRef> role = m_context.lookup.role(set.text(Field::Role), RoleScope::Project);
        if (!role)
            return tl::unexpected(role.error());
        set.set(Field::Role, role->uuid);
    }
    return set;
}

void AssignmentChanges::record(Verb verb, const Target &target, Values was, Values set)
{
    Change change {verb, ObjectKind::Assignment};
    (target.isGroup ? change.group : change.user) = target.subject.uuid;
    change.project = target.project.uuid;
    change.was = std::move(was);
    change.set = std::move(set);
    m_context.record(std::move(change), target.name(), target.subject.uuid, target.project.uuid);
}

tl::unexpected<Error> AssignmentChanges::missing(const Target &target)
{
    if (!target.isGroup) {
        const Result<QVariant> byDefault = m_context.database.value(SqlLibrary::text(u"projects.reachedByDefault"_s), {target.subject.id, target.project.id});
        if (!byDefault)
            return tl::unexpected(byDefault.error());
        if (!byDefault->isNull())
            return fail(ErrorCode::AccessFromDefaultGroup, target.subject.name, target.project.name);
    }
    return fail(ErrorCode::AssignmentNotFound, target.subject.name, target.project.name);
}

Result<void> AssignmentChanges::write(const Target &target, const Values &set)
{
    Values all = target.values;
    for (const Values::Entry &entry : set)
        all.set(entry.field, entry.value);
    const Result<ResolvedRef> role = m_context.lookup.role(all.text(Field::Role), RoleScope::Project);
    if (!role)
        return tl::unexpected(role.error());
    const int access = int(keys<Access>().indexOf(all.text(Field::Access)));
    const int team = int(all.flag(Field::Team));
    if (target.assignment.id)
        return m_context.run("assignments.update", {access, role->id, team, m_context.event, target.assignment.id});
    const QVariant subject = target.subject.id;
    return m_context.run("assignments.insert",
        {target.project.id, target.isGroup ? QVariant() : subject, target.isGroup ? subject : QVariant(), access, role->id, team, m_context.event});
}

Result<void> AssignmentChanges::add(const Change &change)
{
    const Result<Target> target = find(change);
    if (!target)
        return tl::unexpected(target.error());
    const Result<Values> wanted = normalised(change, *target);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (target->assignment.id) {
        const Values set = different(*wanted, target->values);
        if (set.isEmpty())
            return fail(ErrorCode::AlreadyAssigned, target->subject.name, target->project.name);
        if (const Result<void> written = write(*target, set); !written)
            return written;
        record(Verb::Edit, *target, pick(target->values, set), set);
        return {};
    }
    Values set = *wanted;
    for (const FieldDefinition &definition : fieldsOf(ObjectKind::Assignment)) {
        if (!set.contains(definition.field))
            set.set(definition.field, definition.initial());
    }
    if (const Result<void> written = write(*target, set); !written)
        return written;
    record(Verb::Add, *target, {}, set);
    return {};
}

Result<void> AssignmentChanges::edit(const Change &change)
{
    const Result<Target> target = find(change);
    if (!target)
        return tl::unexpected(target.error());
    if (!target->assignment.id)
        return missing(*target);
    if (const Result<void> unchanged = checkSeen(m_context, change, target->assignment, target->values); !unchanged)
        return unchanged;
    const Result<Values> wanted = normalised(change, *target);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const Values set = different(*wanted, target->values);
    if (set.isEmpty())
        return fail(ErrorCode::Nothing, target->name());
    if (const Result<void> written = write(*target, set); !written)
        return written;
    record(Verb::Edit, *target, pick(target->values, set), set);
    return {};
}

Result<void> AssignmentChanges::remove(const Change &change)
{
    const Result<Target> target = find(change);
    if (!target)
        return tl::unexpected(target.error());
    if (!target->assignment.id)
        return missing(*target);
    if (const Result<void> unchanged = checkSeen(m_context, change, target->assignment, target->values); !unchanged)
        return unchanged;
    if (const Result<void> deleted = m_context.run("assignments.delete", {target->assignment.id}); !deleted)
        return deleted;
    record(Verb::Remove, *target, target->values, {});
    return {};
}

} // namespace muster
