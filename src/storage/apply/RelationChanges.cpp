// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/RelationChanges.h"

#include "core/FieldDefinition.h"
#include "storage/apply/AccessRights.h"
#include "storage/apply/SeenCheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

const ResolvedRef &RelationChanges::Target::subject() const
{
    return *std::find_if(objects.cbegin() + 1, objects.cend(), [](const ResolvedRef &object) { return object.id != 0; });
}

RelationChanges::RelationChanges(ApplyContext &context, ObjectKind kind)
    : m_context(context)
    , m_kind(definitionOf(kind))
    , m_fields(context, kind)
{
}

Result<void> RelationChanges::checkAdded(const Target &)
{
    return {};
}

Result<void> RelationChanges::written(Verb, const Target &)
{
    return {};
}

// Who comes into a group comes to what it has on projects, and who leaves it loses that.
Result<void> RelationChanges::checkAccess(Verb verb, const Target &target)
{
    return m_kind.references.first().kind == ObjectKind::Group ? checkAccessOf(m_context, verb, ObjectKind::Group, target.owner().id) : Result<void>();
}

Error RelationChanges::already(const Target &target) const
{
    return {ErrorCode::AlreadyMember, {target.subject().name, target.owner().name}};
}

Result<Error> RelationChanges::missing(const Target &target)
{
    return Error {ErrorCode::MemberNotFound, {target.subject().name, target.owner().name}};
}

Result<RelationChanges::Target> RelationChanges::find(const Change &change)
{
    Target target;
    for (int i = 0; i < int(m_kind.references.size()); ++i) {
        if (change.references.at(i).isEmpty()) {
            target.objects.append(ResolvedRef());
            continue;
        }
        const Result<ResolvedRef> object = m_context.lookup.object(m_kind.references.at(i).kind, change.references.at(i));
        if (!object)
            return tl::unexpected(object.error());
        target.objects.append(*object);
    }
    if (const Result<void> found = findRow(target); !found)
        return tl::unexpected(found.error());
    return target;
}

Result<void> RelationChanges::findRow(Target &target)
{
    QStringList conditions;
    QVariantList ids;
    for (int i = 0; i < int(target.objects.size()); ++i) {
        if (target.objects.at(i).id == 0)
            continue;
        conditions.append(QLatin1StringView(m_kind.references.at(i).column) + u" = ?"_s);
        ids.append(target.objects.at(i).id);
    }
    const QString sql = u"SELECT id, since FROM %1 WHERE %2"_s.arg(QLatin1StringView(m_kind.table), conditions.join(u" AND "_s));
    const Result<void> done = m_context.database.each(sql, ids, [&target](const SqlRow &row) {
        target.relation = {row.value(0).toLongLong(), {}, target.name(), row.value(1).toLongLong()};
        return false;
    });
    if (!done || !target.relation.id)
        return done;
    const Result<Values> values = m_fields.read(target.relation.id);
    if (!values)
        return tl::unexpected(values.error());
    target.values = *values;
    return {};
}

// What a change sets, checked and by its lasting names.
Result<Values> RelationChanges::wanted(const Change &change, const Target &target)
{
    if (const Result<void> valid = checkValues(m_context, change, target.name()); !valid)
        return tl::unexpected(valid.error());
    Values set = change.set;
    if (const Result<void> named = m_fields.normalise(set); !named)
        return tl::unexpected(named.error());
    return set;
}

Result<void> RelationChanges::checkSeen(const Change &change, const Values &set, const Target &target)
{
    Change seen = change;
    seen.set = set;
    m_fields.normaliseSeen(seen.was);
    ResolvedRef row = target.relation;
    row.name = target.name();
    return SeenCheck::check(m_context, seen, {row, target.subject().uuid, target.owner().uuid}, target.values);
}

void RelationChanges::record(Verb verb, const Target &target, Values was, Values set)
{
    Change change(verb, m_kind.kind, {}, std::move(was), std::move(set));
    for (int i = 0; i < int(target.objects.size()); ++i)
        change.references[i] = target.objects.at(i).uuid;
    m_context.record(std::move(change), target.name(), target.subject().uuid, target.owner().uuid);
}

Result<void> RelationChanges::insert(const Target &target, Values set)
{
    for (const FieldDefinition &field : fieldsOf(m_kind.kind)) {
        if (!set.contains(field.field))
            set.set(field.field, field.initial());
    }
    Result<ColumnValues> columns = m_fields.columns(set);
    if (!columns)
        return tl::unexpected(columns.error());
    for (int i = 0; i < int(target.objects.size()); ++i) {
        if (target.objects.at(i).id)
            columns->append({m_kind.references.at(i).column, target.objects.at(i).id});
    }
    if (const auto inserted = m_fields.insert(*columns); !inserted)
        return tl::unexpected(inserted.error());
    record(Verb::Add, target, {}, set);
    return written(Verb::Add, target);
}

Result<void> RelationChanges::update(const Target &target, const Values &set)
{
    const Result<ColumnValues> columns = m_fields.columns(set);
    if (!columns)
        return tl::unexpected(columns.error());
    if (const Result<void> updated = m_fields.update({target.relation.id}, *columns); !updated)
        return updated;
    record(Verb::Edit, target, pick(target.values, set), set);
    return {};
}

Result<void> RelationChanges::add(const Change &change)
{
    const Result<Target> target = find(change);
    if (!target)
        return tl::unexpected(target.error());
    const Result<Values> set = wanted(change, *target);
    if (!set)
        return tl::unexpected(set.error());
    if (const Result<void> allowed = m_context.rights->check(Verb::Add, m_kind.kind, *set, target->values); !allowed)
        return allowed;
    if (const Result<void> unchanged = checkSeen(change, *set, *target); !unchanged)
        return unchanged;
    if (target->relation.id) {
        const Values other = different(*set, target->values);
        return other.isEmpty() ? tl::unexpected(already(*target)) : update(*target, other);
    }
    if (const Result<void> allowed = checkAccess(Verb::Add, *target); !allowed)
        return allowed;
    if (const Result<void> possible = checkAdded(*target); !possible)
        return possible;
    return insert(*target, *set);
}

Result<void> RelationChanges::edit(const Change &change)
{
    const Result<Target> target = find(change);
    if (!target)
        return tl::unexpected(target.error());
    const Result<Values> asked = wanted(change, *target);
    if (!asked)
        return tl::unexpected(asked.error());
    const Values set = different(*asked, target->values);
    if (const Result<void> allowed = m_context.rights->check(Verb::Edit, m_kind.kind, set, target->values); !allowed)
        return allowed;
    if (!target->relation.id)
        return missing(*target).and_then([](const Error &error) { return Result<void>(tl::unexpected(error)); });
    if (const Result<void> unchanged = checkSeen(change, *asked, *target); !unchanged)
        return unchanged;
    if (set.isEmpty())
        return fail(ErrorCode::Nothing, target->name());
    return update(*target, set);
}

Result<void> RelationChanges::remove(const Change &change)
{
    const Result<Target> target = find(change);
    if (!target)
        return tl::unexpected(target.error());
    if (const Result<void> allowed = m_context.rights->check(Verb::Remove, m_kind.kind, {}, target->values); !allowed)
        return allowed;
    if (!target->relation.id)
        return missing(*target).and_then([](const Error &error) { return Result<void>(tl::unexpected(error)); });
    if (const Result<void> allowed = checkAccess(Verb::Remove, *target); !allowed)
        return allowed;
    if (const Result<void> unchanged = checkSeen(change, {}, *target); !unchanged)
        return unchanged;
    const QString sql = u"DELETE FROM %1 WHERE id = ?"_s.arg(QLatin1StringView(m_kind.table));
    if (const Result<qint64> deleted = m_context.database.run(sql, {target->relation.id}); !deleted)
        return tl::unexpected(deleted.error());
    record(Verb::Remove, *target, target->values, {});
    return written(Verb::Remove, *target);
}

} // namespace muster
