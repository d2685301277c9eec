// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/ObjectCheck.h"
#include "storage/ReaderPool.h"
#include "storage/audit/ComparedForm.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString UserRoles = u"user_roles"_s;

QString tableOf(const KindDefinition &kind)
{
    return QString::fromLatin1(kind.table);
}

QString historyOf(const QString &table)
{
    return table + u"_history"_s;
}

// The ID of what stands behind a number, or stood.
QString uuidOf(const ReferenceDefinition &reference)
{
    const QString table = QString::fromLatin1(definitionOf(reference.kind).table);
    return u"coalesce((SELECT o.uuid FROM %1 o WHERE o.id = t.%2), (SELECT h.uuid FROM %1_history h WHERE h.id = t.%2))"_s.arg(
        table, QString::fromLatin1(reference.column));
}

} // namespace

ObjectCheck::ObjectCheck(Reader &reader, Faults &faults)
    : m_reader(reader)
    , m_faults(faults)
    , m_rights(Rights::unlimited())
    , m_context {reader.database, &m_rights, Lookup(reader.database), 0, 0, nullptr, false}
{
}

QStringList ObjectCheck::tables()
{
    QStringList tables {UserRoles, historyOf(UserRoles)};
    for (const KindDefinition &kind : kindDefinitions()) {
        if (!kind.references.isEmpty())
            tables << tableOf(kind) << historyOf(tableOf(kind));
    }
    return tables;
}

Result<void> ObjectCheck::begin(Depth depth)
{
    m_thorough = depth == Thorough;
    m_expected.clear();
    m_objects = 0;
    return m_gone.isEmpty() ? findGone() : Result<void>();
}

StoredFields &ObjectCheck::fields(ObjectKind kind)
{
    const auto found = m_fields.find(kind);
    return found != m_fields.end() ? found->second : m_fields.emplace(kind, StoredFields(m_context, kind)).first->second;
}

// Row numbers are never used again, so history still tells of what is gone by them.
Result<void> ObjectCheck::findGone()
{
    for (const KindDefinition &kind : kindDefinitions()) {
        if (kind.joins() || kind.references.isEmpty())
            continue;
        const QString sql = u"SELECT DISTINCT h.uuid, h.id FROM %1_history h WHERE h.id > 0 AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.id = h.id)"_s.arg(tableOf(kind));
        const Result<void> read = m_reader.database.each(sql, {}, [this](const SqlRow &row) {
            m_gone[row.value(0).toString()].append(row.value(1).toLongLong());
            return true;
        });
        if (!read)
            return read;
    }
    return {};
}

Result<void> ObjectCheck::check(const QString &objectId, const ObjectFold &fold)
{
    if (fold.isEmpty())
        return {};
    QVector<qint64> ids; // the row it has now, if any, and those it had
    if (const Result<void> self = checkSelf(objectId, fold, ids); !self)
        return self;
    if (fold.kind() == ObjectKind::User) {
        if (const Result<void> roles = checkRoles(fold, ids); !roles)
            return roles;
    }
    for (const KindDefinition &kind : kindDefinitions()) {
        if (!kind.joins())
            continue;
        for (int subject = 1; subject < int(kind.references.size()); ++subject) {
            if (kind.references.at(subject).kind != fold.kind())
                continue;
            if (const Result<void> relations = checkRelations(kind, subject, fold, ids); !relations)
                return relations;
            if (const Result<void> past = checkPastRelations(kind, subject, fold, ids); !past)
                return past;
        }
    }
    return {};
}

Result<void> ObjectCheck::checkSelf(const QString &objectId, const ObjectFold &fold, QVector<qint64> &ids)
{
    if (!fold.kind())
        return {};
    const KindDefinition &kind = definitionOf(*fold.kind());
    const QString table = tableOf(kind);
    const QString label = fold.self() ? fold.self()->label : fold.past().isEmpty() ? objectId : fold.past().last().label;
    Found found;
    const Result<void> read = m_reader.database.each(u"SELECT id, since FROM %1 WHERE uuid = ?"_s.arg(table), {objectId}, [&found](const SqlRow &row) {
        found = {row.value(0).toLongLong(), row.value(1).toLongLong()};
        return false;
    });
    if (!read)
        return read;
    ids = QVector<qint64> {found.id} + m_gone.value(objectId);
    if (fold.self()) {
        ++m_expected[table];
        ++m_objects;
    }
    if (fold.self() && !found.id)
        m_faults.add({ErrorCode::StateMissing, {table, label}});
    if (!fold.self() && found.id)
        m_faults.add({ErrorCode::StateForeign, {table, label}});
    if (fold.self() && found.id) {
        const Result<Values> values = fields(kind.kind).read(found.id);
        if (!values)
            return tl::unexpected(values.error());
        compare(table, label, kind.kind, fold.self()->values, *values);
        if (found.since != fold.self()->since)
            differs(table, label, u"since"_s, QString::number(fold.self()->since), QString::number(found.since));
    }
    m_expected[historyOf(table)] += fold.past().size();
    if (!m_thorough && fold.past().isEmpty())
        return {};
    QStringList past;
    QStringList kept;
    for (const ObjectFold::PastRow &row : fold.past())
        past.append(pastForm(kind.kind, row.values, row.since, row.until, objectId));
    for (const qint64 id : std::as_const(ids)) {
        const Result<void> history = fields(kind.kind).readPast(u"t.id = ?"_s, id, u"t.uuid"_s, [&](const Values &values, qint64 since, qint64 until, const QString &uuid) {
            kept.append(pastForm(kind.kind, values, since, until, uuid));
        });
        if (!history)
            return history;
    }
    comparePast(historyOf(table), label, past, kept);
    return {};
}

Result<void> ObjectCheck::checkRoles(const ObjectFold &fold, const QVector<qint64> &ids)
{
    const QString label = fold.self() ? fold.self()->label : QString();
    m_expected[UserRoles] += fold.roles().size();
    m_expected[historyOf(UserRoles)] += fold.pastRoles().size();
    if (m_thorough || !fold.roles().isEmpty()) {
        QMap<QString, qint64> held;
        const Result<void> read = m_reader.database.each("trail.rolesOfUser", {ids.first()}, [&held](const SqlRow &row) {
            held.insert(row.value(0).toString(), row.value(1).toLongLong());
            return true;
        });
        if (!read)
            return read;
        if (held.keys() != fold.roles().keys())
            differs(UserRoles, label, u"role_id"_s, fold.roles().keys().join(u", "_s), held.keys().join(u", "_s));
        else if (held != fold.roles())
            differs(UserRoles, label, u"since"_s, QString::number(fold.roles().first()), QString::number(held.first()));
    }
    if (!m_thorough && fold.pastRoles().isEmpty())
        return {};
    const auto form = [](const QString &key, qint64 since, qint64 until) { return u"%1 %2 %3"_s.arg(key).arg(since).arg(until); };
    QStringList past;
    QStringList kept;
    for (const auto &[key, row] : fold.pastRoles())
        past.append(form(key, row.since, row.until));
    for (const qint64 id : ids) {
        if (id == 0) // it has no row now
            continue;
        const Result<void> read = m_reader.database.each("trail.pastRolesOfUser", {id}, [&](const SqlRow &row) {
            kept.append(form(row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toLongLong()));
            return true;
        });
        if (!read)
            return read;
    }
    comparePast(historyOf(UserRoles), label, past, kept);
    return {};
}

Result<void> ObjectCheck::checkRelations(const KindDefinition &kind, int subject, const ObjectFold &fold, const QVector<qint64> &ids)
{
    const QString table = tableOf(kind);
    QMap<QString, ObjectFold::Row> expected;
    for (auto it = fold.relations().cbegin(); it != fold.relations().cend(); ++it) {
        if (it.key().kind == kind.kind && it.key().subject == subject)
            expected.insert(it.key().owner, *it);
    }
    m_expected[table] += expected.size();
    m_objects += expected.size();
    if (!m_thorough && expected.isEmpty())
        return {};
    QMap<QString, Found> found;
    const ReferenceDefinition &owner = kind.references.first();
    const QString sql = u"SELECT t.id, t.since, (SELECT o.uuid FROM %1 o WHERE o.id = t.%2) FROM %3 t WHERE t.%4 = ?"_s.arg(
        QString::fromLatin1(definitionOf(owner.kind).table), QString::fromLatin1(owner.column), table, QString::fromLatin1(kind.references.at(subject).column));
    const Result<void> read = m_reader.database.each(sql, {ids.first()}, [&found](const SqlRow &row) {
        found.insert(row.value(2).toString(), {row.value(0).toLongLong(), row.value(1).toLongLong()});
        return true;
    });
    if (!read)
        return read;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const Found row = found.take(it.key());
        if (!row.id) {
            m_faults.add({ErrorCode::StateMissing, {table, it->label}});
            continue;
        }
        const Result<Values> values = fields(kind.kind).read(row.id);
        if (!values)
            return tl::unexpected(values.error());
        compare(table, it->label, kind.kind, it->values, *values);
        if (row.since != it->since)
            differs(table, it->label, u"since"_s, QString::number(it->since), QString::number(row.since));
    }
    const QString label = fold.self() ? fold.self()->label : QString();
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        m_faults.add({ErrorCode::StateForeign, {table, label + u" → "_s + it.key()}});
    return {};
}

Result<void> ObjectCheck::checkPastRelations(const KindDefinition &kind, int subject, const ObjectFold &fold, const QVector<qint64> &ids)
{
    const QString table = historyOf(tableOf(kind));
    QStringList past;
    for (const auto &[relation, row] : fold.pastRelations()) {
        if (relation.kind == kind.kind && relation.subject == subject)
            past.append(pastForm(kind.kind, row.values, row.since, row.until, relation.owner));
    }
    m_expected[table] += past.size();
    if (!m_thorough && past.isEmpty())
        return {};
    QStringList kept;
    const QString where = u"t.%1 = ?"_s.arg(QString::fromLatin1(kind.references.at(subject).column));
    for (const qint64 id : ids) {
        if (id == 0) // it has no row now
            continue;
        const Result<void> history = fields(kind.kind).readPast(where, id, uuidOf(kind.references.first()), [&](const Values &values, qint64 since, qint64 until, const QString &owner) {
            kept.append(pastForm(kind.kind, values, since, until, owner));
        });
        if (!history)
            return history;
    }
    comparePast(table, fold.self() ? fold.self()->label : QString(), past, kept);
    return {};
}

void ObjectCheck::compare(const QString &table, const QString &label, ObjectKind kind, const Values &expected, const Values &found)
{
    for (const FieldDefinition &field : fieldsOf(kind)) {
        if (!field.column && field.field == Field::Roles) // rows of their own
            continue;
        const QString wanted = formOf(field, expected.value(field.field));
        const QString there = formOf(field, found.value(field.field));
        if (wanted != there && !isOldForm(field, wanted, there))
            differs(table, label, QString::fromLatin1(field.key), wanted, there);
    }
}

void ObjectCheck::comparePast(const QString &table, const QString &label, QStringList expected, QStringList found)
{
    expected.sort();
    found.sort();
    if (expected == found)
        return;
    for (auto row = expected.begin(); row != expected.end();) {
        auto same = std::find(found.begin(), found.end(), *row);
        if (same == found.end())
            same = std::find_if(found.begin(), found.end(), [row](const QString &stored) { return isOldPast(*row, stored); });
        if (same == found.end()) {
            ++row;
            continue;
        }
        found.erase(same);
        row = expected.erase(row);
    }
    if (expected.isEmpty() && found.isEmpty())
        return;
    m_faults.add({!expected.isEmpty() ? ErrorCode::StateMissing : ErrorCode::StateForeign, {table, label}});
}

void ObjectCheck::differs(const QString &table, const QString &label, const QString &column, const QString &expected, const QString &found)
{
    m_faults.add({ErrorCode::StateDiffers, {table, label, column, expected, found}});
}

} // namespace muster
