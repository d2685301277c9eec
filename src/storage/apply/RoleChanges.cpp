// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/RoleChanges.h"

#include "core/Text.h"
#include "storage/JsonList.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int HoldersAtOnce = 500;

RoleScope scopeOf(const Values &role)
{
    return fromKey<RoleScope>(role.text(Field::Scope)).value_or(RoleScope::Workspace);
}

} // namespace

Result<ResolvedRef> RoleChanges::findNamed(const QString &name, const Values &all)
{
    return context().lookup.role(name, scopeOf(all));
}

// What would be taken for another role's key could never be named.
Result<void> RoleChanges::checkAdded(Values &set, const QString &)
{
    if (!set.value(Field::Replacement).isNull())
        return fail(ErrorCode::UnknownFieldInChange, QString::fromLatin1(definitionOf(Verb::Add, ObjectKind::Role).name), keyOf(Field::Replacement));
    const Result<ResolvedRef> same = findNamed(set.text(Field::Name), set);
    if (same)
        return fail(ErrorCode::NameTaken, quotedText(set.text(Field::Name)));
    return isNotFound(same.error()) ? Result<void>() : tl::unexpected(same.error());
}

Result<void> RoleChanges::checkEdited(Values &, const ResolvedRef &role, const Values &, const Values &)
{
    return checkTouched(role);
}

Result<void> RoleChanges::checkRemoved(const ResolvedRef &role, const Values &)
{
    return checkTouched(role);
}

// R5: what somebody's role permits is part of their account.
Result<void> RoleChanges::checkTouched(const ResolvedRef &role)
{
    const Result<QVariant> builtIn = context().database.value("roles.isBuiltIn", {role.id});
    if (!builtIn || builtIn->toBool())
        return builtIn ? fail(ErrorCode::BuiltIn, role.name) : tl::unexpected(builtIn.error());
    if (context().rights->may(Rights::manageAdmins()))
        return {};
    const Result<QVariant> above = context().database.value("roles.heldAbove", {role.id, jsonOf(context().rights->rolesAbove())});
    if (!above)
        return tl::unexpected(above.error());
    return above->isNull() ? Result<void>() : context().rights->check(Rights::manageAdmins());
}

Result<void> RoleChanges::makeWay(const Change &change, const ResolvedRef &role, const Values &current)
{
    for (const Values::Entry &entry : change.set) {
        if (entry.field != Field::Replacement)
            return fail(ErrorCode::UnknownFieldInChange, QString::fromLatin1(definitionOf(Verb::Remove, ObjectKind::Role).name), keyOf(entry.field));
    }
    if (const QString named = change.set.text(Field::Replacement); !named.isEmpty()) {
        const Result<ResolvedRef> by = findNamed(named, current);
        if (!by)
            return tl::unexpected(by.error());
        if (by->id == role.id)
            return fail(ErrorCode::InvalidValue, keyOf(Field::Replacement), role.name, u"…"_s);
        const Result<void> replaced = replaceOfUsers(role, *by).and_then([&] { return replaceOnProjects(role, *by); }).and_then([&] { return replaceInInvitations(role, *by); });
        if (!replaced)
            return replaced;
    }
    QStringList holders;
    const Result<void> read = context().database.each("roles.holders", {role.id, role.id, role.id}, [&holders](const SqlRow &row) {
        holders = {row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
        return false;
    });
    if (!read || holders == QStringList {u"0"_s, u"0"_s, u"0"_s})
        return read;
    return tl::unexpected(Error {ErrorCode::RoleInUse, QStringList {role.name} + holders});
}

// Whoever is changed holds it no longer, so that the next ones are found in its place.
Result<void> RoleChanges::replaceOfUsers(const ResolvedRef &role, const ResolvedRef &by)
{
    const std::unique_ptr<KindChanges> users = of(ObjectKind::User, context());
    for (;;) {
        const Result<QVector<Change>> changes = changesOfUsers(role, by);
        if (!changes || changes->isEmpty())
            return changes ? Result<void>() : tl::unexpected(changes.error());
        const Result<Judged> judged = users->editAlike(*changes);
        if (!judged)
            return tl::unexpected(judged.error());
        for (const Result<void> &one : *judged) {
            if (!one)
                return one;
        }
    }
}

Result<QVector<Change>> RoleChanges::changesOfUsers(const ResolvedRef &role, const ResolvedRef &by)
{
    QVector<Change> changes;
    QStringList held;
    const auto finish = [&] {
        if (!changes.isEmpty())
            changes.last().set.set(Field::Roles, held);
    };
    const Result<void> read = context().database.each("roles.users", {role.id, HoldersAtOnce}, [&](const SqlRow &row) {
        if (const QString user = row.text(0); changes.isEmpty() || changes.last().references.first() != user) {
            finish();
            changes.append(change::editUser(user, {}));
            held = {by.uuid};
        }
        if (const QString one = row.text(1); one != role.uuid && one != by.uuid)
            held.append(one);
        return true;
    });
    finish();
    return read ? Result<QVector<Change>>(changes) : tl::unexpected(read.error());
}

Result<void> RoleChanges::replaceOnProjects(const ResolvedRef &role, const ResolvedRef &by)
{
    const std::unique_ptr<KindChanges> assignments = of(ObjectKind::Assignment, context());
    for (;;) {
        const Result<QVector<Change>> changes = changesOnProjects(role, by);
        if (!changes || changes->isEmpty())
            return changes ? Result<void>() : tl::unexpected(changes.error());
        for (const Change &change : *changes) {
            if (const Result<void> edited = assignments->edit(change); !edited)
                return edited;
        }
    }
}

// Of those that wait for an answer.
Result<void> RoleChanges::replaceInInvitations(const ResolvedRef &role, const ResolvedRef &by)
{
    const std::unique_ptr<KindChanges> invitations = of(ObjectKind::Invitation, context());
    for (;;) {
        QVector<Change> changes;
        const Result<void> read = context().database.each("invitations.withRole", {role.id, HoldersAtOnce}, [&](const SqlRow &row) {
            changes.append(change::editInvitation(row.text(0), {{Field::Role, by.uuid}}));
            return true;
        });
        if (!read || changes.isEmpty())
            return read;
        for (const Change &change : std::as_const(changes)) {
            if (const Result<void> edited = invitations->edit(change); !edited)
                return edited;
        }
    }
}

Result<QVector<Change>> RoleChanges::changesOnProjects(const ResolvedRef &role, const ResolvedRef &by)
{
    QVector<Change> changes;
    const Result<void> read = context().database.each("roles.assignments", {role.id, HoldersAtOnce}, [&](const SqlRow &row) {
        Change change(Verb::Edit, ObjectKind::Assignment, {}, {}, {{Field::Role, by.uuid}});
        for (int i = 0; i < int(change.references.size()); ++i)
            change.references[i] = row.value(i).toString();
        changes.append(change);
        return true;
    });
    return read ? Result<QVector<Change>>(changes) : tl::unexpected(read.error());
}

} // namespace muster
