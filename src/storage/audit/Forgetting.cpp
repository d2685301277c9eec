// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/Forgetting.h"

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "core/Kinds.h"
#include "core/Pseudonym.h"
#include "storage/Database.h"
#include "storage/Dialect.h"
#include "storage/JsonList.h"
#include "storage/apply/ApplyContext.h"
#include "storage/apply/TrailTexts.h"
#include "storage/audit/ChainHash.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct SealedEntry
{
    qint64 id;
    QByteArray object;
    QByteArray change;
    Seal seal;
};

struct SealedEvent
{
    qint64 seq;
    QString account;
    QByteArray name;
    QByteArray origin;
    Seal seal;
};

void forgetIn(Values &values, ObjectKind kind, const QString &account)
{
    for (const Values::Entry &entry : Values(values)) {
        const FieldDefinition *const field = findField(kind, entry.field);
        if (field && field->is(FieldDefinition::Telling))
            values.set(entry.field, Pseudonym::valueOf(entry.field, account));
    }
}

// Of a membership or an assignment, what it is of still stands behind the arrow.
QString labelOf(const QByteArray &object, const QString &account)
{
    const QString label = QString::fromUtf8(object);
    const qsizetype arrow = label.lastIndexOf(u'→');
    return Pseudonym::nameOf(account) + (arrow < 0 ? QString() : u" "_s + label.mid(arrow));
}

// What joins a user to something else has no names in it.
Result<QByteArray> changeOf(const SealedEntry &entry, const QString &account)
{
    Result<Change> change = changeFromJson(entry.change);
    if (!change)
        return tl::unexpected(change.error());
    if (change->object == ObjectKind::User || change->object == ObjectKind::Invitation) {
        forgetIn(change->was, change->object, account);
        forgetIn(change->set, change->object, account);
    }
    return toJsonText(*change);
}

Result<void> run(Database &database, const char *name, const QVariantList &values)
{
    return database.run(name, values).map([](qint64) { });
}

} // namespace

Result<Forgetting> Forgetting::ofEvent(ApplyContext &context, qint64 firstEntry)
{
    Database &database = context.database;
    Forgetting forgetting;
    const Result<QVariant> policy = database.value(u"SELECT tombstone FROM workspace"_s);
    if (!policy)
        return tl::unexpected(policy.error());
    forgetting.m_firstEntry = firstEntry;
    if (Tombstone(policy->toInt()) == Tombstone::Name)
        return forgetting;
    const Result<void> read = database.each("forgetting.accounts", {firstEntry}, [&forgetting](const SqlRow &row) {
        forgetting.m_accounts.append(row.text(0));
        return true;
    });
    if (!read || forgetting.m_accounts.isEmpty())
        return read ? Result<Forgetting>(forgetting) : tl::unexpected(read.error());
    if (!database.dialect().isRemote()) { // where asking for them does it: operators write to no history
        if (const Result<void> found = forgetting.findInvitations(database); !found)
            return tl::unexpected(found.error());
        if (const Result<void> done = forgetting.forgetEntries(database); !done)
            return tl::unexpected(done.error());
        if (const Result<void> done = forgetting.forgetHistory(database); !done)
            return tl::unexpected(done.error());
    }
    const Result<void> hashed = forgetting.makeHash(database);
    return hashed ? Result<Forgetting>(forgetting) : tl::unexpected(hashed.error());
}

// Those that are gone, to addresses that nobody else has now.
Result<void> Forgetting::findInvitations(Database &database)
{
    for (const QString &account : std::as_const(m_accounts))
        m_objects.append({ObjectKind::User, account, account});
    return database.each("forgetting.invitations", {jsonOf(m_accounts), m_firstEntry, jsonOf(m_accounts)}, [this](const SqlRow &row) {
        m_objects.append({ObjectKind::Invitation, row.text(0), row.text(1)});
        return true;
    });
}

QStringList Forgetting::ids() const
{
    QStringList ids;
    for (const Object &object : m_objects)
        ids.append(object.id);
    return ids;
}

Result<void> Forgetting::forgetEntries(Database &database) const
{
    for (const Object &object : m_objects) {
        QVector<SealedEntry> entries; // while they are read, nothing else is asked
        const Result<void> read = database.each("forgetting.entries", {object.id}, [&entries](const SqlRow &row) {
            entries.append({row.integer(0), row.bytes(1), row.bytes(2), {row.bytes(3)}});
            return true;
        });
        if (!read)
            return read;
        for (const SealedEntry &entry : std::as_const(entries)) {
            const Result<QByteArray> change = changeOf(entry, object.account);
            if (!change)
                return tl::unexpected(change.error());
            const QByteArray seal = entry.seal.of({&entry.object, &entry.change});
            const Result<void> written = run(database, "forgetting.entry", {labelOf(entry.object, object.account), QString::fromUtf8(*change), QString::fromLatin1(seal), entry.id});
            if (!written)
                return written;
        }
    }
    return run(database, "forgetting.entryTexts", {jsonOf(ids())});
}

Result<void> Forgetting::forgetHistory(Database &database) const
{
    QStringList pictures;
    const Result<void> read = database.each("forgetting.picturesOf", {jsonOf(m_accounts)}, [&pictures](const SqlRow &row) {
        pictures.append(row.text(0));
        return true;
    });
    if (!read)
        return read;
    for (const Object &object : m_objects) {
        QStringList columns;
        QVariantList values;
        for (const FieldDefinition &field : fieldsOf(object.kind)) {
            if (!field.is(FieldDefinition::Telling))
                continue;
            columns.append(QLatin1StringView(field.column) + u" = ?"_s);
            values.append(Pseudonym::valueOf(field.field, object.account));
        }
        const QString sql = u"UPDATE %1_history SET %2 WHERE uuid = ?"_s.arg(QLatin1StringView(definitionOf(object.kind).table), columns.join(u", "_s));
        if (const Result<qint64> written = database.run(sql, values << object.id); !written)
            return tl::unexpected(written.error());
    }
    for (const char *const name : {"forgetting.mails", "forgetting.links", "forgetting.syncLinks", "forgetting.syncSteps"}) { // what a server said may name the address
        if (const Result<void> gone = run(database, name, {jsonOf(ids())}); !gone)
            return gone;
    }
    return pictures.isEmpty() ? Result<void>() : run(database, "forgetting.pictures", {jsonOf(pictures)});
}

void Forgetting::add(ChainHash &hash, qint64 id, const QByteArray &object, const QByteArray &change)
{
    hash.addNumber(id);
    hash.addText(object);
    hash.addText(change);
}

Result<void> Forgetting::makeHash(Database &database)
{
    if (database.dialect().isRemote()) // whoever deletes may not be one who reads the trail
        return database.value(u"SELECT hash_of_forgotten(CAST(? AS bigint))"_s, {m_firstEntry}).map([this](const QVariant &hash) { m_hash = hash.toByteArray(); });
    ChainHash hash;
    const Result<void> read = database.each("forgetting.forgotten", {jsonOf(ids())}, [&hash](const SqlRow &row) {
        add(hash, row.integer(0), row.bytes(1), row.bytes(2));
        return true;
    });
    m_hash = hash.hex();
    return read;
}

Result<void> Forgetting::forgetOperators(ApplyContext &context) const
{
    if (m_accounts.isEmpty())
        return {};
    Database &database = context.database;
    const Result<void> done = database.dialect().isRemote() ? database.value(u"SELECT forget_operators(CAST(? AS bigint))"_s, {m_firstEntry}).map([](const QVariant &) { }) : forgetEvents(database);
    if (!done)
        return done;
    QStringList names;
    const Result<void> read = database.each("forgetting.operators", {jsonOf(m_accounts)}, [&names](const SqlRow &row) {
        names.append(row.text(0));
        return true;
    });
    for (const QString &name : std::as_const(names)) {
        const Result<void> noted = run(database, "texts.addOperator", {name, TrailTexts::keyOf(name), context.order ? context.order->key(name) : QByteArray("")});
        if (!noted)
            return noted;
    }
    return read;
}

Result<void> Forgetting::forgetEvents(Database &database) const
{
    QVector<SealedEvent> events;
    const Result<void> read = database.each("forgetting.events", {jsonOf(m_accounts)}, [&events](const SqlRow &row) {
        events.append({row.integer(0), row.text(1), row.bytes(2), row.bytes(3), {row.bytes(4)}});
        return true;
    });
    if (!read)
        return read;
    QStringList names;
    for (const SealedEvent &event : std::as_const(events)) {
        const QByteArray seal = event.seal.of({&event.name, &event.origin});
        if (const Result<void> written = run(database, "forgetting.event", {Pseudonym::nameOf(event.account), QString::fromLatin1(seal), event.seq}); !written)
            return written;
        if (const QString name = QString::fromUtf8(event.name); !names.contains(name))
            names.append(name);
    }
    const Result<void> noted = run(database, "forgetting.eventTexts", {jsonOf(m_accounts)});
    return noted ? run(database, "forgetting.operatorNames", {jsonOf(names)}) : noted;
}

} // namespace muster
