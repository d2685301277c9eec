// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/UserChanges.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/Text.h"
#include "storage/JsonList.h"
#include "storage/LoadRows.h"
#include "storage/apply/AccessRights.h"
#include "storage/apply/UserSearch.h"
#include "storage/audit/Sha256.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

// That says when a mail of that kind was asked for.
static Field fieldOf(MailKind kind)
{
    return kind == MailKind::Activation ? Field::ActivationAsked : Field::ResetAsked;
}

Result<void> UserChanges::checkAdded(Values &set, const QString &id)
{
    if (set.contains(Field::Email)) {
        if (const Result<void> address = checkAddress(set.text(Field::Email)); !address && !(context().undoing && isEmail(set.text(Field::Email))))
            return address;
    }
    if (!context().undoing && !set.value(Field::PasswordChanged).isNull())
        return fail(ErrorCode::PasswordMissing, set.text(Field::Email));
    if (const Result<void> picture = checkPicture(set, set.text(Field::Email)); !picture)
        return picture;
    set.set(Field::PasswordChanged, {}); // of one that was deleted and comes back, nobody has kept it
    set.set(Field::PasswordTemporary, false);
    if (!id.isEmpty()) { // IDs are never used again (rule 5): only taking back a deletion brings one back
        const Result<QVariant> used = context().database.value("lookup.uuidWasUsed", {id.toLower()});
        if (!used || (!used->isNull() && !context().undoing))
            return used ? fail(ErrorCode::IdTaken, id) : tl::unexpected(used.error());
    }
    if (const Result<void> asked = askActivation(set); !asked)
        return asked;
    if (set.text(Field::SignIn) != "sso"_L1) {
        if (!context().undoing && !set.value(Field::Provider).isNull())
            return fail(ErrorCode::ProviderNotUsed, set.text(Field::Email));
        set.set(Field::Provider, {});
    } else if (set.value(Field::Provider).isNull() && !context().undoing) {
        const Result<QStringList> providers = context().lookup.providers();
        if (!providers)
            return tl::unexpected(providers.error());
        if (!providers->isEmpty())
            set.set(Field::Provider, providers->first());
    }
    return {};
}

Result<void> UserChanges::checkPersonal(const Values &set, const ResolvedRef &user, const Values &current)
{
    if (current.text(Field::Status) == "pending"_L1 || context().answers) // to whom they belong
        return {};
    for (const Values::Entry &entry : set) {
        if (!findField(ObjectKind::User, entry.field)->is(FieldDefinition::Personal))
            continue;
        const Result<QVariant> allowed = context().database.value(u"SELECT correct_names FROM workspace"_s);
        if (!allowed || !allowed->toBool())
            return allowed ? fail(ErrorCode::BelongsToUser, user.name, keyOf(entry.field)) : tl::unexpected(allowed.error());
    }
    return {};
}

// Who activates the account by themselves gets a mail for that at once (U9), where mail goes out. Of an account that comes back, that is past.
Result<void> UserChanges::askActivation(Values &set)
{
    if (context().undoing) { // what was taken back with the account is wanted again
        context().asksForLinks |= !set.value(Field::ActivationAsked).isNull() || !set.value(Field::ResetAsked).isNull();
        return {};
    }
    set.set(Field::ActivationAsked, {});
    set.set(Field::ResetAsked, {});
    if (set.text(Field::Status) != "pending"_L1 || set.text(Field::SignIn) != "password"_L1)
        return {};
    const Result<bool> sends = context().sendsMail();
    if (!sends)
        return tl::unexpected(sends.error());
    if (*sends)
        set.set(Field::ActivationAsked, context().now);
    context().asksForLinks |= *sends;
    return {};
}

// Whether nobody has begun to send the mail that was asked for last.
Result<bool> UserChanges::linkWaits(MailKind kind, const ResolvedRef &user, const Values &current)
{
    const QVariant asked = current.value(fieldOf(kind));
    if (asked.isNull())
        return false;
    return context().database.value("mails.waits", {user.uuid, int(kind), asked}).map([](const QVariant &waits) { return !waits.isNull(); });
}

// Null takes it back.
Result<void> UserChanges::checkLink(MailKind kind, Values &set, const ResolvedRef &user, const Values &current)
{
    if (!set.contains(fieldOf(kind)))
        return {};
    context().asksForLinks = true;
    if (set.value(fieldOf(kind)).isNull())
        return linkWaits(kind, user, current).and_then([&user](bool waits) { return waits ? Result<void>() : fail(ErrorCode::MailWent, user.name); });
    if (current.text(Field::SignIn) != "password"_L1)
        return fail(ErrorCode::PasswordNotUsed, user.name);
    const QString status = (set.contains(Field::Status) ? set : current).text(Field::Status);
    if (status == "disabled"_L1)
        return fail(ErrorCode::AccountDisabled, user.name);
    if ((status == "pending"_L1) != (kind == MailKind::Activation))
        return fail(kind == MailKind::Activation ? ErrorCode::AccountActive : ErrorCode::AccountPending, user.name);
    const Result<bool> sends = context().sendsMail();
    if (!sends || !*sends)
        return sends ? fail(ErrorCode::MailNotSetUp) : tl::unexpected(sends.error());
    set.set(fieldOf(kind), context().now);
    return {};
}

// What is done again goes out again; what has gone stays.
Result<void> UserChanges::checkLinkUndone(MailKind kind, Values &set, const ResolvedRef &user, const Values &current)
{
    const Field field = fieldOf(kind);
    if (!set.contains(field))
        return {};
    if (set.value(field).toLongLong() > current.value(field).toLongLong())
        return checkLink(kind, set, user, current);
    const Result<bool> waits = linkWaits(kind, user, current);
    if (!waits)
        return tl::unexpected(waits.error());
    if (!*waits)
        set.remove(field);
    context().asksForLinks |= *waits;
    return {};
}

// Sessions that are over do not begin anew, of passwords nobody has kept what they were, and a mail that went stays sent. All else is taken back; of what
// is done again, the mail goes out again.
Result<void> UserChanges::checkUndone(Values &set, const ResolvedRef &user, const Values &current)
{
    const bool hasPassword = set.contains(Field::PasswordChanged);
    const bool hasLink = set.contains(Field::ActivationAsked) || set.contains(Field::ResetAsked);
    for (const MailKind kind : {MailKind::Activation, MailKind::PasswordReset}) {
        if (const Result<void> link = checkLinkUndone(kind, set, user, current); !link)
            return link;
    }
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        if (field.is(FieldDefinition::Irrevocable))
            set.remove(field.field);
    }
    if (!set.isEmpty())
        return {};
    return fail(hasPassword ? ErrorCode::PasswordStays : hasLink ? ErrorCode::MailWent : ErrorCode::SessionsStayEnded, user.name);
}

// The time is that of the password which comes along.
Result<void> UserChanges::checkPassword(Values &set, const ResolvedRef &user, const Values &current)
{
    if (!set.contains(Field::PasswordChanged))
        return set.flag(Field::PasswordTemporary) && current.text(Field::SignIn) != "password"_L1 ? fail(ErrorCode::PasswordNotUsed, user.name) : Result<void>();
    if (set.value(Field::PasswordChanged).isNull()) {
        set.set(Field::PasswordTemporary, false);
        set = different(set, current);
        return {};
    }
    if (current.text(Field::SignIn) != "password"_L1)
        return fail(ErrorCode::PasswordNotUsed, user.name);
    if (!context().passwordHash)
        return fail(ErrorCode::PasswordMissing, user.name);
    set.set(Field::PasswordChanged, context().now);
    return {};
}

Result<void> UserChanges::writePassword(qint64 id, const QVariant &changed)
{
    if (const Result<void> dropped = context().run("links.dropOf", {id}); !dropped) // whoever has another password has no use for them
        return dropped;
    if (changed.isNull())
        return context().run("passwords.drop", {id});
    return context().database.value("passwords.set", {id, *context().passwordHash, context().event}).map([](const QVariant &) { });
}

Result<void> UserChanges::writeAuthenticator(qint64 id, const NewAuthenticator &authenticator)
{
    if (const Result<QVariant> dropped = context().database.value("authenticators.dropCodes", {id}); !dropped)
        return tl::unexpected(dropped.error());
    if (const Result<QVariant> kept = context().database.value("authenticators.set", {id, authenticator.secret, authenticator.step, context().event}); !kept)
        return tl::unexpected(kept.error());
    for (const QString &code : authenticator.recoveryHashes) {
        if (const Result<QVariant> kept = context().database.value("authenticators.addCode", {id, code}); !kept)
            return tl::unexpected(kept.error());
    }
    return {};
}

QString UserChanges::hashOf(const QByteArray &picture)
{
    Sha256 hash;
    hash.add(picture);
    return QString::fromLatin1(hash.result().toHex());
}

// Of one that comes along, or is kept already.
Result<void> UserChanges::checkPicture(const Values &set, const QString &user)
{
    const QString wanted = set.text(Field::Picture);
    if (wanted.isEmpty() || (context().picture && hashOf(*context().picture) == wanted))
        return {};
    const Result<QVariant> kept = context().database.value("pictures.isKept", {wanted});
    if (!kept)
        return tl::unexpected(kept.error());
    return kept->isNull() ? Result<void>(fail(ErrorCode::PictureMissing, user)) : Result<void>();
}

// By failed sign-ins alone, see storage/signins.
Result<void> UserChanges::checkLocked(const Values &set, const ResolvedRef &user)
{
    if (!set.flag(Field::Locked) || context().engineJudges)
        return {};
    const Result<QVariant> due = context().database.value("signins.isDue", {user.uuid});
    if (!due)
        return tl::unexpected(due.error());
    return due->toInt() == 1 ? Result<void>() : fail(ErrorCode::InvalidValue, keyOf(Field::Locked), u"true"_s, u"false"_s);
}

Result<void> UserChanges::checkEdited(Values &set, const ResolvedRef &user, const Values &current, const Values &wanted)
{
    if (set.contains(Field::Email)) {
        if (const Result<void> address = checkAddress(set.text(Field::Email)); !address && !(context().undoing && isEmail(set.text(Field::Email))))
            return address;
    }
    if (!set.value(Field::Manager).isNull() && set.text(Field::Manager) == user.uuid)
        return fail(ErrorCode::InvalidValue, keyOf(Field::Manager), user.name, u"…"_s);
    if (const Result<void> picture = checkPicture(set, user.name); !picture)
        return picture;
    if (context().undoing)
        return checkUndone(set, user, current);
    if (wanted.contains(Field::Status) && !set.contains(Field::Status)) { // sessions end along with a deactivation, or not
        set.remove(Field::SessionsEnded);
        if (set.isEmpty())
            return fail(ErrorCode::Nothing, user.name);
    }
    if (const Result<void> ours = checkPersonal(set, user, current); !ours)
        return ours;
    if (set.text(Field::Status) == "pending"_L1)
        return fail(ErrorCode::InvalidValue, u"status"_s, u"pending"_s, u"active, disabled"_s);
    if (const Result<void> usable = checkPassword(set, user, current); !usable)
        return usable;
    if (const Result<void> lockable = checkLocked(set, user); !lockable)
        return lockable;
    for (const MailKind kind : {MailKind::Activation, MailKind::PasswordReset}) {
        if (const Result<void> sendable = checkLink(kind, set, user, current); !sendable)
            return sendable;
    }
    if (set.flag(Field::Mfa) && !context().authenticator) // only the user can
        return fail(ErrorCode::InvalidValue, keyOf(Field::Mfa), u"true"_s, u"false"_s);
    if (set.contains(Field::SessionsEnded))
        set.set(Field::SessionsEnded, context().now); // those that begin later are others
    if (!set.value(Field::Provider).isNull() && current.text(Field::SignIn) != "sso"_L1)
        return fail(ErrorCode::ProviderNotUsed, user.name);
    // Leaving the Default Group takes nothing away that was granted (G5), unless the change says so
    if (set.contains(Field::DefaultGroup) && !set.flag(Field::DefaultGroup) && !wanted.contains(Field::DefaultAccessUntil))
        set.set(Field::DefaultAccessUntil, context().now);
    if (set.contains(Field::DefaultGroup) && !current.list(Field::DefaultAccessWithout).isEmpty() && !set.contains(Field::DefaultAccessWithout))
        set.set(Field::DefaultAccessWithout, QStringList()); // of an earlier stay
    return {};
}

Result<void> UserChanges::checkRemoved(const ResolvedRef &user, const Values &current)
{
    if (const Result<void> allowed = checkAccessOf(context(), Verb::Remove, ObjectKind::User, user.id); !allowed)
        return allowed;
    context().asksForLinks |= !current.value(Field::ActivationAsked).isNull() || !current.value(Field::ResetAsked).isNull();
    const Result<QVariant> policy = context().database.value(u"SELECT deletion FROM workspace"_s);
    if (!policy)
        return tl::unexpected(policy.error());
    const auto deletion = DeletionPolicy(policy->toInt());
    if (context().undoing && deletion != DeletionPolicy::Never) // an account that was made by mistake may go again
        return {};
    const bool pendingPassword = current.text(Field::Status) == "pending"_L1 && current.text(Field::SignIn) == "password"_L1;
    if (deletion == DeletionPolicy::Never || (deletion == DeletionPolicy::Pending && !pendingPassword))
        return fail(ErrorCode::DeletionNotAllowed, user.name);
    return {};
}

// Invitations to an address that they had, by one of which they may have come, name them too. Where it is taken back that they came, their invitation waits again.
Result<void> UserChanges::takeMore(const ResolvedRef &user)
{
    if (context().undoing)
        return {};
    QStringList invitations;
    const Result<void> read = context().database.each("invitations.ofUser", {user.id, user.uuid, user.id}, [&invitations](const SqlRow &row) {
        invitations.append(row.text(0));
        return true;
    });
    if (!read || invitations.isEmpty())
        return read;
    const std::unique_ptr<KindChanges> changes = of(ObjectKind::Invitation, context());
    for (const QString &invitation : std::as_const(invitations)) {
        if (const Result<void> removed = changes->remove(change::deleteInvitation(invitation)); !removed)
            return removed;
    }
    return {};
}

Result<void> UserChanges::readMore(QVector<StoredObject> &users)
{
    QVector<qint64> ids;
    for (const StoredObject &user : std::as_const(users))
        ids.append(user.row.id);
    QHash<qint64, QStringList> roles;
    const Result<void> read = context().database.each("users.rolesOf", {jsonOf(ids)}, [&roles](const SqlRow &row) {
        roles[row.integer(0)].append(row.text(1));
        return true;
    });
    for (StoredObject &user : users) {
        QStringList held = roles.value(user.row.id);
        held.sort();
        user.values.set(Field::Roles, held);
    }
    return read;
}

Result<void> UserChanges::changeRole(const char *sql, const QString &key, const QVariantList &user)
{
    const Result<ResolvedRef> role = context().lookup.role(key, RoleScope::Workspace);
    if (!role)
        return tl::unexpected(role.error());
    return context().run(sql, QVariantList {user.first(), role->id} + user.mid(1));
}

Result<void> UserChanges::writeMore(qint64 id, const Values &before, const Values &set)
{
    if (set.contains(Field::PasswordChanged) && !before.isEmpty()) {
        if (const Result<void> written = writePassword(id, set.value(Field::PasswordChanged)); !written)
            return written;
    }
    if (set.contains(Field::Email) && !before.isEmpty()) { // links went to the old address
        if (const Result<void> dropped = context().run("links.dropOf", {id}); !dropped)
            return dropped;
    }
    if (set.flag(Field::Mfa) && context().authenticator) {
        if (const Result<void> kept = writeAuthenticator(id, *context().authenticator); !kept)
            return kept;
    }
    if (!set.text(Field::Picture).isEmpty() && context().picture) {
        const Result<QVariant> kept = context().database.value("pictures.keep", {set.text(Field::Picture), *context().picture, context().event});
        if (!kept)
            return tl::unexpected(kept.error());
    }
    if (!set.contains(Field::Roles))
        return {};
    const QStringList held = before.list(Field::Roles);
    const QStringList wanted = set.list(Field::Roles);
    for (const QString &key : held) {
        if (wanted.contains(key))
            continue;
        if (const Result<void> dropped = changeRole("users.dropRole", key, {id}); !dropped)
            return dropped;
    }
    for (const QString &key : wanted) {
        if (held.contains(key))
            continue;
        if (const Result<void> added = changeRole("users.addRole", key, {id, context().event}); !added)
            return added;
    }
    return {};
}

Result<void> UserChanges::writeMoreOfAdded(const QVector<qint64> &ids, const QVector<Values> &sets)
{
    QVector<QVariantList> rows;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        for (const QString &key : sets.at(i).list(Field::Roles)) {
            const Result<ResolvedRef> role = context().lookup.role(key, RoleScope::Workspace);
            if (!role)
                return tl::unexpected(role.error());
            rows.append({ids.at(i), role->id, context().event});
        }
    }
    return loadRows(context().database, u"user_roles"_s, {{u"user_id"_s, LoadColumn::Number}, {u"role_id"_s, LoadColumn::Number}, {u"since"_s, LoadColumn::Number}}, rows);
}

void UserChanges::derive(const Values &all, const Values &set, ColumnValues &columns) const
{
    const QVector<FieldDefinition> &fields = fieldsOf(ObjectKind::User);
    if (std::any_of(fields.cbegin(), fields.cend(), [&set](const FieldDefinition &field) { return UserSearch::looksInto(field) && set.contains(field.field); }))
        columns.append({"search", UserSearch::textOf(all)});
}

} // namespace muster
