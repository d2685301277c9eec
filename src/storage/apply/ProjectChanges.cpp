// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/ProjectChanges.h"

#include "core/Fold.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace muster {

Result<void> ProjectChanges::checkName(const QString &name, qint64 self)
{
    if (!QUuid::fromString(name).isNull()) // a name that looks like an ID could never be named
        return fail(ErrorCode::InvalidValue, u"name"_s, name, u"…"_s);
    const Result<ResolvedRef> same = m_context.lookup.project(name);
    if (same && same->id != self)
        return fail(ErrorCode::NameTaken, name);
    if (!same && same.error().code != ErrorCode::ProjectNotFound)
        return tl::unexpected(same.error());
    return {};
}

Result<Values> ProjectChanges::current(const ResolvedRef &project)
{
    Values values;
    const Result<void> done = m_context.database.each(SqlLibrary::text(u"projects.read"_s), {project.id}, [&values](const QSqlQuery &row) {
        values = {{Field::Name, row.value(0).toString()}, {Field::Archived, row.value(1).toInt() != 0}, {Field::Created, row.value(2).toLongLong()}};
        return false;
    });
    if (!done)
        return tl::unexpected(done.error());
    return values;
}

Result<void> ProjectChanges::add(const Change &change)
{
    const QString name = change.set.text(Field::Name).trimmed();
    if (const Result<void> valid = checkValues(m_context, change, name); !valid)
        return valid;
    if (const Result<void> valid = checkName(name, 0); !valid)
        return valid;
    const QString uuid = change.project.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : change.project.toLower();
    if (QUuid::fromString(uuid).isNull())
        return fail(ErrorCode::InvalidValue, u"project"_s, uuid, u"UUID"_s);
    if (m_context.lookup.project(uuid))
        return fail(ErrorCode::IdTaken, uuid);
    const Values set {{Field::Name, name}, {Field::Archived, change.set.flag(Field::Archived)},
        {Field::Created, change.set.contains(Field::Created) ? change.set.value(Field::Created) : QVariant(m_context.now)}};
    const Result<void> inserted = m_context.run("projects.insert",
        {uuid, name, fold(name), int(set.flag(Field::Archived)), set.value(Field::Created), m_context.event});
    if (!inserted)
        return inserted;
    m_context.record({Verb::Add, ObjectKind::Project, {}, {}, uuid, {}, set}, name, uuid);
    return {};
}

Result<void> ProjectChanges::edit(const Change &change)
{
    const Result<ResolvedRef> project = m_context.lookup.project(change.project);
    if (!project)
        return tl::unexpected(project.error());
    const Result<Values> before = current(*project);
    if (!before)
        return tl::unexpected(before.error());
    if (const Result<void> unchanged = checkSeen(m_context, change, *project, *before); !unchanged)
        return unchanged;
    if (const Result<void> valid = checkValues(m_context, change, project->name); !valid)
        return valid;
    Values wanted = change.set;
    if (wanted.contains(Field::Name))
        wanted.set(Field::Name, wanted.text(Field::Name).trimmed());
    const Values set = different(wanted, *before);
    if (set.isEmpty())
        return fail(ErrorCode::Nothing, project->name);
    const QString name = set.contains(Field::Name) ? set.text(Field::Name) : project->name;
    if (const Result<void> valid = checkName(name, project->id); !valid)
        return valid;
    const bool archived = set.contains(Field::Archived) ? set.flag(Field::Archived) : before->flag(Field::Archived);
    if (const Result<void> updated = m_context.run("projects.update", {name, fold(name), int(archived), m_context.event, project->id}); !updated)
        return updated;
    m_context.record({Verb::Edit, ObjectKind::Project, {}, {}, project->uuid, pick(*before, set), set}, name, project->uuid);
    return {};
}

Result<void> ProjectChanges::remove(const Change &change)
{
    const Result<ResolvedRef> project = m_context.lookup.project(change.project);
    if (!project)
        return tl::unexpected(project.error());
    const Result<Values> before = current(*project);
    if (!before)
        return tl::unexpected(before.error());
    if (const Result<void> unchanged = checkSeen(m_context, change, *project, *before); !unchanged)
        return unchanged;
    const Result<QVariant> used = m_context.database.value(SqlLibrary::text(u"projects.countAssignments"_s), {project->id});
    if (!used)
        return tl::unexpected(used.error());
    if (used->toLongLong() > 0)
        return fail(ErrorCode::ProjectInUse, project->name, used->toString());
    if (const Result<void> deleted = m_context.run("projects.delete", {project->id}); !deleted)
        return deleted;
    m_context.record({Verb::Remove, ObjectKind::Project, {}, {}, project->uuid, *before, {}}, project->name, project->uuid);
    return {};
}

} // namespace muster
