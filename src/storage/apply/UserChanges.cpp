// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/UserChanges.h"

#include "core/Fold.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

template <typename Enum>
int number(const Values &values, Field field)
{
    return int(keys<Enum>().indexOf(values.text(field)));
}

const Values &initialValues()
{
    static const Values values = [] {
        Values initial;
        for (const FieldDefinition &definition : fieldsOf(ObjectKind::User))
            initial.set(definition.field, definition.initial());
        return initial;
    }();
    return values;
}

// Text that must not be null in the database, though it may be empty.
QString plain(const Values &values, Field field)
{
    const QString text = values.text(field);
    return text.isNull() ? u""_s : text;
}

// email … search: what a user is called, as it is read and as search and sorting see it.
QVariantList names(const Values &all)
{
    const QString email = all.text(Field::Email);
    const QString first = plain(all, Field::FirstName);
    const QString last = plain(all, Field::LastName);
    const QString firstKey = fold(first);
    const QString lastKey = fold(last);
    return {email, emailKey(email), first, last, firstKey, lastKey, QString(firstKey + u' ' + lastKey + u'\n' + fold(email))};
}

// Where the recorded change says nothing, an added user has false or blank.
Values withoutBlanks(const Values &values)
{
    Values kept;
    for (const Values::Entry &entry : values) {
        const bool isFalse = entry.value.metaType().id() == QMetaType::Bool && !entry.value.toBool();
        if (!entry.value.isNull() && !isFalse)
            kept.set(entry.field, entry.value);
    }
    return kept;
}

} // namespace

Result<void> UserChanges::add(const Change &change)
{
    if (const Result<void> valid = checkValues(m_context, change, change.set.text(Field::Email)); !valid)
        return valid;
    Values set = initialValues();
    for (const Values::Entry &given : change.set)
        set.set(given.field, given.value);
    if (const Result<void> valid = checkAdded(set, change.user); !valid)
        return valid;
    const Result<QVariantList> references = ids(set);
    if (!references)
        return tl::unexpected(references.error());
    const QString uuid = change.user.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : change.user.toLower();
    const Result<qint64> inserted = m_context.write("users.insert",
        QVariantList {uuid} + names(set) + QVariantList {
            number<AccountType>(set, Field::AccountType), number<Status>(set, Field::Status), number<SignIn>(set, Field::SignIn),
            references->at(0), references->at(1), int(set.flag(Field::Locked)), int(set.flag(Field::Mfa)), int(set.flag(Field::Verified)),
            int(set.flag(Field::DefaultGroup)), set.value(Field::DefaultAccessUntil), set.value(Field::LastLogin),
            set.value(Field::Created), m_context.event});
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (*inserted == 0) // the address is somebody's
        return fail(ErrorCode::EmailTaken, set.text(Field::Email));
    if (const Result<void> written = writeRoles(m_context.database.lastId(), {}, set.list(Field::Roles)); !written)
        return written;
    m_context.record({Verb::Add, ObjectKind::User, uuid, {}, {}, {}, withoutBlanks(set)},
        personName(set.text(Field::FirstName), set.text(Field::LastName), set.text(Field::Email)), uuid);
    return {};
}

Result<void> UserChanges::checkAdded(Values &set, const QString &id)
{
    if (!id.isEmpty()) {
        if (QUuid::fromString(id).isNull())
            return fail(ErrorCode::InvalidValue, u"user"_s, id, u"UUID"_s);
        const Result<ResolvedRef> existing = m_context.lookup.user(id);
        if (existing || existing.error().code != ErrorCode::UserNotFound)
            return existing ? fail(ErrorCode::IdTaken, id) : tl::unexpected(existing.error());
        // IDs are never used again (rule 5): only taking back a deletion brings one back
        const Result<QVariant> used = m_context.database.value(SqlLibrary::text(u"lookup.uuidWasUsed"_s), {id.toLower()});
        if (!used || (!used->isNull() && !m_context.undoing))
            return used ? fail(ErrorCode::IdTaken, id) : tl::unexpected(used.error());
    }
    if (set.value(Field::Created).isNull())
        set.set(Field::Created, m_context.now);
    if (set.text(Field::SignIn) != "sso"_L1) {
        set.set(Field::Provider, {});
    } else if (set.value(Field::Provider).isNull() && !m_context.undoing) {
        const Result<QStringList> providers = m_context.lookup.providers();
        if (!providers)
            return tl::unexpected(providers.error());
        if (!providers->isEmpty())
            set.set(Field::Provider, providers->first());
    }
    return normalise(set);
}

Result<void> UserChanges::normalise(Values &set)
{
    for (const Field field : {Field::Email, Field::FirstName, Field::LastName}) {
        if (set.contains(field))
            set.set(field, set.text(field).trimmed());
    }
    if (set.contains(Field::Email) && !isEmail(set.text(Field::Email)))
        return fail(ErrorCode::InvalidEmail, set.text(Field::Email));
    if (set.contains(Field::Roles)) {
        QStringList roleKeys;
        for (const QString &reference : set.list(Field::Roles)) {
            const Result<ResolvedRef> role = m_context.lookup.role(reference, RoleScope::Workspace);
            if (!role)
                return tl::unexpected(role.error());
            roleKeys.append(role->uuid);
        }
        roleKeys.removeDuplicates();
        roleKeys.sort();
        set.set(Field::Roles, roleKeys);
    }
    return {};
}

Result<QVariantList> UserChanges::ids(const Values &all)
{
    QVariantList found {QVariant(), QVariant()};
    if (const QString name = all.text(Field::Provider); !name.isEmpty()) {
        const Result<ResolvedRef> provider = m_context.lookup.provider(name);
        if (!provider)
            return tl::unexpected(provider.error());
        found[0] = provider->id;
    }
    if (const QString name = all.text(Field::Classification); !name.isEmpty()) {
        const Result<ResolvedRef> classification = m_context.lookup.classification(name);
        if (!classification)
            return tl::unexpected(classification.error());
        found[1] = classification->id;
    }
    return found;
}

Result<void> UserChanges::writeRoles(qint64 user, const QStringList &before, const QStringList &after)
{
    for (const QString &key : before) {
        if (after.contains(key))
            continue;
        const Result<ResolvedRef> role = m_context.lookup.role(key, RoleScope::Workspace);
        if (!role)
            return tl::unexpected(role.error());
        if (const Result<void> dropped = m_context.run("users.dropRole", {user, role->id}); !dropped)
            return dropped;
    }
    for (const QString &key : after) {
        if (before.contains(key))
            continue;
        const Result<ResolvedRef> role = m_context.lookup.role(key, RoleScope::Workspace);
        if (!role)
            return tl::unexpected(role.error());
        if (const Result<void> added = m_context.run("users.addRole", {user, role->id, m_context.event}); !added)
            return added;
    }
    return {};
}

Result<Values> UserChanges::current(const ResolvedRef &user)
{
    Values values;
    const Result<void> done = m_context.database.each(SqlLibrary::text(u"users.read"_s), {user.id}, [&values](const QSqlQuery &row) {
        const auto time = [&row](int column) { return row.isNull(column) ? QVariant() : QVariant(row.value(column).toLongLong()); };
        const auto text = [&row](int column) { return row.isNull(column) ? QVariant() : QVariant(row.value(column).toString()); };
        const auto flag = [&row](int column) { return QVariant(row.value(column).toInt() != 0); };
        values = {{Field::Email, text(0)}, {Field::FirstName, text(1)}, {Field::LastName, text(2)},
            {Field::AccountType, keyOf(AccountType(row.value(3).toInt()))}, {Field::Status, keyOf(Status(row.value(4).toInt()))},
            {Field::SignIn, keyOf(SignIn(row.value(5).toInt()))}, {Field::Provider, text(6)}, {Field::Classification, text(7)},
            {Field::Locked, flag(8)}, {Field::Mfa, flag(9)}, {Field::Verified, flag(10)}, {Field::DefaultGroup, flag(11)},
            {Field::DefaultAccessUntil, time(12)}, {Field::LastLogin, time(13)}, {Field::Created, time(14)}};
        return false;
    });
    if (!done)
        return tl::unexpected(done.error());
    QStringList roles;
    const Result<void> read = m_context.database.each(SqlLibrary::text(u"users.roles"_s), {user.id}, [&roles](const QSqlQuery &row) {
        roles.append(row.value(0).toString());
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    roles.sort();
    values.set(Field::Roles, roles);
    return values;
}

Result<void> UserChanges::edit(const Change &change)
{
    const Result<ResolvedRef> user = m_context.lookup.user(change.user);
    if (!user)
        return tl::unexpected(user.error());
    const Result<Values> before = current(*user);
    if (!before)
        return tl::unexpected(before.error());
    if (const Result<void> unchanged = checkSeen(m_context, change, *user, *before); !unchanged)
        return unchanged;
    if (const Result<void> valid = checkValues(m_context, change, user->name); !valid)
        return valid;
    Values wanted = change.set;
    if (const Result<void> valid = normalise(wanted); !valid)
        return valid;
    Values set = different(wanted, *before);
    if (set.isEmpty())
        return fail(ErrorCode::Nothing, user->name);
    if (const Result<void> valid = checkEdited(set, *user, *before); !valid)
        return valid;
    Values all = *before;
    for (const Values::Entry &entry : set)
        all.set(entry.field, entry.value);
    const Result<QVariantList> references = ids(all);
    if (!references)
        return tl::unexpected(references.error());
    if (set.contains(Field::Email) || set.contains(Field::FirstName) || set.contains(Field::LastName)) {
        if (const Result<void> renamed = m_context.run("users.rename", names(all) + QVariantList {m_context.event, user->id}); !renamed)
            return renamed;
    }
    const Result<void> updated = m_context.run("users.update",
        {number<AccountType>(all, Field::AccountType), number<Status>(all, Field::Status), references->at(0), references->at(1),
            int(all.flag(Field::Locked)), int(all.flag(Field::Mfa)), int(all.flag(Field::Verified)), int(all.flag(Field::DefaultGroup)),
            all.value(Field::DefaultAccessUntil), m_context.event, user->id});
    if (!updated)
        return updated;
    if (set.contains(Field::Roles)) {
        if (const Result<void> written = writeRoles(user->id, before->list(Field::Roles), set.list(Field::Roles)); !written)
            return written;
    }
    m_context.record({Verb::Edit, ObjectKind::User, user->uuid, {}, {}, pick(*before, set), set}, user->name, user->uuid);
    return {};
}

Result<void> UserChanges::checkEdited(Values &set, const ResolvedRef &user, const Values &current)
{
    if (set.contains(Field::Email)) {
        const Result<ResolvedRef> sameAddress = m_context.lookup.user(set.text(Field::Email));
        if (sameAddress && sameAddress->id != user.id)
            return fail(ErrorCode::EmailTaken, set.text(Field::Email));
        if (!sameAddress && sameAddress.error().code != ErrorCode::UserNotFound)
            return tl::unexpected(sameAddress.error());
    }
    if (m_context.undoing)
        return {};
    for (const Values::Entry &entry : set) {
        const bool personal = findField(ObjectKind::User, entry.field)->use & FieldDefinition::Personal;
        if (personal && current.text(Field::Status) != "pending"_L1) {
            const Result<QVariant> allowed = m_context.database.value(u"SELECT correct_names FROM workspace"_s);
            if (!allowed || !allowed->toBool())
                return allowed ? fail(ErrorCode::BelongsToUser, user.name, keyOf(entry.field)) : tl::unexpected(allowed.error());
        }
    }
    if (set.text(Field::Status) == "pending"_L1)
        return fail(ErrorCode::InvalidValue, u"status"_s, u"pending"_s, u"active, disabled"_s);
    for (const Field field : {Field::Locked, Field::Mfa}) { // only the user, or failed sign-ins, can switch these on
        if (set.flag(field))
            return fail(ErrorCode::InvalidValue, keyOf(field), u"true"_s, u"false"_s);
    }
    if (!set.value(Field::Provider).isNull() && current.text(Field::SignIn) != "sso"_L1)
        return fail(ErrorCode::FixedField, user.name, keyOf(Field::Provider));
    // Leaving the Default Group takes nothing away that was granted (G5), unless the change says so
    if (set.contains(Field::DefaultGroup) && !set.flag(Field::DefaultGroup) && !set.contains(Field::DefaultAccessUntil))
        set.set(Field::DefaultAccessUntil, m_context.now);
    return {};
}

Result<void> UserChanges::checkDeletion(const ResolvedRef &user, const Values &current)
{
    if (m_context.undoing)
        return {};
    const Result<QVariant> policy = m_context.database.value(u"SELECT deletion FROM workspace"_s);
    if (!policy)
        return tl::unexpected(policy.error());
    const auto deletion = DeletionPolicy(policy->toInt());
    const bool pendingPassword = current.text(Field::Status) == "pending"_L1 && current.text(Field::SignIn) == "password"_L1;
    if (deletion == DeletionPolicy::Never || (deletion == DeletionPolicy::Pending && !pendingPassword))
        return fail(ErrorCode::DeletionNotAllowed, user.name);
    return {};
}

Result<void> UserChanges::remove(const Change &change)
{
    const Result<ResolvedRef> user = m_context.lookup.user(change.user);
    if (!user)
        return tl::unexpected(user.error());
    const Result<Values> before = current(*user);
    if (!before)
        return tl::unexpected(before.error());
    if (const Result<void> unchanged = checkSeen(m_context, change, *user, *before); !unchanged)
        return unchanged;
    if (const Result<void> allowed = checkDeletion(*user, *before); !allowed)
        return allowed;
    if (const Result<void> dropped = m_context.run("users.dropRoles", {user->id}); !dropped)
        return dropped;
    if (const Result<void> deleted = m_context.run("users.delete", {user->id}); !deleted)
        return deleted;
    m_context.record({Verb::Remove, ObjectKind::User, user->uuid, {}, {}, withoutBlanks(*before), {}}, user->name, user->uuid);
    return {};
}

} // namespace muster
