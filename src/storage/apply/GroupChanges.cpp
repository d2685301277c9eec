// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/GroupChanges.h"

#include "core/Fold.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace muster {

Result<void> GroupChanges::checkName(const QString &name, qint64 self)
{
    if (!QUuid::fromString(name).isNull()) // a name that looks like an ID could never be named
        return fail(ErrorCode::InvalidValue, u"name"_s, name, u"…"_s);
    if (fold(name) == fold(u"Default Group"_s))
        return fail(ErrorCode::BuiltIn, name);
    const Result<ResolvedRef> same = m_context.lookup.group(name);
    if (same && same->id != self)
        return fail(ErrorCode::NameTaken, name);
    if (!same && same.error().code != ErrorCode::GroupNotFound)
        return tl::unexpected(same.error());
    return {};
}

Result<Values> GroupChanges::current(const ResolvedRef &group)
{
    const Result<QVariant> created = m_context.database.value(SqlLibrary::text(u"groups.created"_s), {group.id});
    if (!created)
        return tl::unexpected(created.error());
    return Values {{Field::Name, group.name}, {Field::Created, created->toLongLong()}};
}

Result<void> GroupChanges::add(const Change &change)
{
    const QString name = change.set.text(Field::Name).trimmed();
    if (const Result<void> valid = checkValues(m_context, change, name); !valid)
        return valid;
    if (const Result<void> valid = checkName(name, 0); !valid)
        return valid;
    const QString uuid = change.group.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : change.group.toLower();
    if (QUuid::fromString(uuid).isNull())
        return fail(ErrorCode::InvalidValue, u"group"_s, uuid, u"UUID"_s);
    if (m_context.lookup.group(uuid))
        return fail(ErrorCode::IdTaken, uuid);
    const QVariant created = change.set.contains(Field::Created) ? change.set.value(Field::Created) : QVariant(m_context.now);
    if (const Result<void> inserted = m_context.run("groups.insert", {uuid, name, fold(name), created, m_context.event}); !inserted)
        return inserted;
    m_context.record({Verb::Add, ObjectKind::Group, {}, uuid, {}, {}, {{Field::Name, name}, {Field::Created, created}}}, name, uuid);
    return {};
}

Result<void> GroupChanges::edit(const Change &change)
{
    const Result<ResolvedRef> group = m_context.lookup.group(change.group);
    if (!group)
        return tl::unexpected(group.error());
    const Result<Values> before = current(*group);
    if (!before)
        return tl::unexpected(before.error());
    if (const Result<void> unchanged = checkSeen(m_context, change, *group, *before); !unchanged)
        return unchanged;
    if (const Result<void> valid = checkValues(m_context, change, group->name); !valid)
        return valid;
    const QString name = change.set.text(Field::Name).trimmed();
    if (name == group->name)
        return fail(ErrorCode::Nothing, group->name);
    if (const Result<void> valid = checkName(name, group->id); !valid)
        return valid;
    if (const Result<void> renamed = m_context.run("groups.rename", {name, fold(name), m_context.event, group->id}); !renamed)
        return renamed;
    m_context.lookup.forgetGroups();
    m_context.record({Verb::Edit, ObjectKind::Group, {}, group->uuid, {}, {{Field::Name, group->name}}, {{Field::Name, name}}}, name, group->uuid);
    return {};
}

Result<void> GroupChanges::remove(const Change &change)
{
    const Result<ResolvedRef> group = m_context.lookup.group(change.group);
    if (!group)
        return tl::unexpected(group.error());
    const Result<Values> before = current(*group);
    if (!before)
        return tl::unexpected(before.error());
    if (const Result<void> unchanged = checkSeen(m_context, change, *group, *before); !unchanged)
        return unchanged;
    if (const Result<void> deleted = m_context.run("groups.delete", {group->id}); !deleted)
        return deleted;
    m_context.lookup.forgetGroups();
    m_context.record({Verb::Remove, ObjectKind::Group, {}, group->uuid, {}, *before, {}}, group->name, group->uuid);
    return {};
}

Result<GroupChanges::Membership> GroupChanges::membership(const Change &change)
{
    const Result<ResolvedRef> group = m_context.lookup.group(change.group);
    if (!group)
        return tl::unexpected(group.error());
    const Result<ResolvedRef> user = m_context.lookup.user(change.user);
    if (!user)
        return tl::unexpected(user.error());
    const Result<QVariant> member = m_context.database.value(SqlLibrary::text(u"members.find"_s), {group->id, user->id});
    if (!member)
        return tl::unexpected(member.error());
    return Membership {*group, *user, member->toLongLong()};
}

void GroupChanges::record(Verb verb, const Membership &of)
{
    m_context.record({verb, ObjectKind::Member, of.user.uuid, of.group.uuid}, of.user.name + u" → "_s + of.group.name, of.user.uuid, of.group.uuid);
}

Result<void> GroupChanges::addMember(const Change &change)
{
    const Result<Membership> found = membership(change);
    if (!found)
        return tl::unexpected(found.error());
    if (found->id)
        return fail(ErrorCode::AlreadyMember, found->user.name, found->group.name);
    if (const Result<void> inserted = m_context.run("members.insert", {found->group.id, found->user.id, m_context.event}); !inserted)
        return inserted;
    record(Verb::Add, *found);
    return {};
}

Result<void> GroupChanges::removeMember(const Change &change)
{
    const Result<Membership> found = membership(change);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->id)
        return fail(ErrorCode::MemberNotFound, found->user.name, found->group.name);
    if (const Result<void> deleted = m_context.run("members.delete", {found->id}); !deleted)
        return deleted;
    record(Verb::Remove, *found);
    return {};
}

} // namespace muster
