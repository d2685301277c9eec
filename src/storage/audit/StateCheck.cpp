// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/StateCheck.h"

#include "core/ChangeJson.h"
#include "core/Fold.h"
#include "core/Text.h"
#include "storage/ReaderPool.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString UserRoles = u"user_roles"_s;
const QString Ending = u"_history"_s;

QString tableOf(const KindDefinition &kind)
{
    return QString::fromLatin1(kind.table);
}

QString sameText(const QVariant &value)
{
    return value.isNull() ? u"–"_s : value.toString();
}

// As both sides of a comparison are written: what was not there when a change was recorded is blank in the table.
QString formOf(const FieldDefinition &field, const QVariant &value)
{
    switch (field.kind) {
    case ValueKind::Flag:
        return value.toBool() ? u"true"_s : u"false"_s;
    case ValueKind::List: {
        QStringList list = value.toStringList();
        if (field.referent != Referent::Nothing) // a set; the workspace's own lists have an order
            list.sort();
        return list.join(u", "_s);
    }
    case ValueKind::Text:
        return field.referent == Referent::Nothing ? value.toString() : sameText(value);
    default:
        return sameText(value);
    }
}

// Before text had one form, some was recorded as it was typed and stored otherwise: blanks around it, say, or a name of
// the workspace's own lists in another case, or twice. What is in the one form was recorded as it was stored.
bool isOldText(const QString &recorded, const QString &stored)
{
    const QString visible = visibleText(recorded);
    return visible != recorded && visible == visibleText(stored);
}

bool isOldForm(const FieldDefinition &field, const QString &recorded, const QString &stored)
{
    if (field.referent == Referent::Provider || field.referent == Referent::Classification)
        return fold(visibleText(recorded)) == fold(stored);
    if (field.referent != Referent::Nothing || (field.kind != ValueKind::Text && field.kind != ValueKind::List))
        return false;
    if (field.kind == ValueKind::Text)
        return isOldText(recorded, stored);
    QStringList once;
    QSet<QString> keys;
    for (const QString &one : recorded.split(u", "_s)) {
        const qsizetype before = keys.size();
        keys.insert(fold(visibleText(one)));
        if (keys.size() > before)
            once.append(visibleText(one));
    }
    return once.join(u", "_s) != recorded && once.join(u", "_s) == visibleText(stored);
}

// Two lines of the past, see pastForm().
bool isOldPast(const QString &recorded, const QString &stored)
{
    const QStringList wanted = recorded.split(QChar(0x1f));
    const QStringList there = stored.split(QChar(0x1f));
    return wanted.size() == there.size() && std::equal(wanted.cbegin(), wanted.cend(), there.cbegin(), [](const QString &one, const QString &other) {
        return one == other || isOldText(one, other);
    });
}

// Of what a row named in the past the name may be gone, and its number taken by another.
bool isLasting(const FieldDefinition &field)
{
    return field.column && field.referent != Referent::Provider && field.referent != Referent::Classification && field.referent != Referent::User;
}

QString pastForm(ObjectKind kind, const Values &values, qint64 since, qint64 until, const QString &owner)
{
    QStringList parts {QString::number(since), QString::number(until), owner};
    for (const FieldDefinition &field : fieldsOf(kind)) {
        if (isLasting(field))
            parts.append(formOf(field, values.value(field.field)));
    }
    return parts.join(QChar(0x1f));
}

// The ID of what stands behind a number, or stood.
QString uuidOf(const ReferenceDefinition &reference)
{
    const QString table = QString::fromLatin1(definitionOf(reference.kind).table);
    return u"coalesce((SELECT o.uuid FROM %1 o WHERE o.id = t.%2), (SELECT h.uuid FROM %1_history h WHERE h.id = t.%2))"_s.arg(
        table, QString::fromLatin1(reference.column));
}

} // namespace

StateCheck::StateCheck(Reader &reader, Faults &faults)
    : m_reader(reader)
    , m_faults(faults)
    , m_rights(Rights::unlimited())
    , m_context {reader.database, &m_rights, Lookup(reader.database), 0, 0, nullptr, false}
{
}

StoredFields &StateCheck::fields(ObjectKind kind)
{
    const auto found = m_fields.find(kind);
    return found != m_fields.end() ? found->second : m_fields.emplace(kind, StoredFields(m_context, kind)).first->second;
}

Result<void> StateCheck::run()
{
    if (const Result<void> gone = findGone(); !gone)
        return gone;
    const Result<void> walked = walk(Quick);
    return walked ? checkCounts() : walked;
}

Result<void> StateCheck::findGone()
{
    for (const KindDefinition &kind : kindDefinitions()) {
        if (kind.joins() || kind.references.isEmpty())
            continue;
        const QString sql = u"SELECT DISTINCT h.uuid, h.id FROM %1_history h WHERE NOT EXISTS (SELECT 1 FROM %1 t WHERE t.id = h.id)"_s.arg(tableOf(kind));
        const Result<void> read = m_reader.database.each(sql, {}, [this](const QSqlQuery &row) {
            m_gone[row.value(0).toString()].append(row.value(1).toLongLong());
            return true;
        });
        if (!read)
            return read;
    }
    return {};
}

Result<void> StateCheck::walk(Depth depth)
{
    m_depth = depth;
    m_expected.clear();
    m_workspace.reset();
    m_objects = 0;
    const Result<QVariant> total = m_reader.database.value(SqlLibrary::text(u"trail.countEntries"_s));
    if (!total)
        return tl::unexpected(total.error());
    QString current;
    ObjectFold fold;
    Result<void> checked;
    qint64 done = 0;
    const Result<void> read = m_reader.database.each(SqlLibrary::text(u"trail.byObject"_s), {}, [&](const QSqlQuery &row) {
        const QString object = row.value(0).toString();
        if (object != current) {
            checked = check(current, fold);
            fold = {};
            current = object;
        }
        if (++done % 4096 == 0 && checked && !m_reader.progress(done, total->toLongLong()))
            checked = fail(ErrorCode::Cancelled);
        const Result<Change> change = changeFromJson(row.value(3).toByteArray());
        if (!change)
            checked = tl::unexpected(change.error());
        if (!checked)
            return false;
        const qint64 event = row.value(1).toLongLong();
        const QString label = QString::fromUtf8(row.value(2).toByteArray());
        if (change->object == ObjectKind::Workspace) {
            if (!m_workspace) { // what it was made with is not recorded but for its name, the label of the first entry
                m_workspace.emplace();
                for (const FieldDefinition &field : fieldsOf(ObjectKind::Workspace))
                    m_workspace->values.set(field.field, field.initial());
                m_workspace->values.set(Field::Organization, label);
            }
            for (const Values::Entry &entry : change->set)
                m_workspace->values.set(entry.field, entry.value);
            m_workspace->since = event;
            m_workspace->label = label;
        } else if (change->object != ObjectKind::Trail) {
            fold.take(*change, event, label);
        }
        return true;
    });
    if (!read || !checked)
        return read ? checked : read;
    if (const Result<void> last = check(current, fold); !last)
        return last;
    return checkWorkspace();
}

Result<void> StateCheck::check(const QString &objectId, const ObjectFold &fold)
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

Result<void> StateCheck::checkSelf(const QString &objectId, const ObjectFold &fold, QVector<qint64> &ids)
{
    if (!fold.kind())
        return {};
    const KindDefinition &kind = definitionOf(*fold.kind());
    const QString table = tableOf(kind);
    const QString label = fold.self() ? fold.self()->label : fold.past().isEmpty() ? objectId : fold.past().last().label;
    Found found;
    const Result<void> read = m_reader.database.each(u"SELECT id, since FROM %1 WHERE uuid = ?"_s.arg(table), {objectId}, [&found](const QSqlQuery &row) {
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
    m_expected[table + Ending] += fold.past().size();
    if (m_depth == Quick && fold.past().isEmpty())
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
    comparePast(table + Ending, label, past, kept);
    return {};
}

Result<void> StateCheck::checkRoles(const ObjectFold &fold, const QVector<qint64> &ids)
{
    const QString label = fold.self() ? fold.self()->label : QString();
    m_expected[UserRoles] += fold.roles().size();
    m_expected[UserRoles + Ending] += fold.pastRoles().size();
    if (m_depth == Thorough || !fold.roles().isEmpty()) {
        QMap<QString, qint64> held;
        const Result<void> read = m_reader.database.each(SqlLibrary::text(u"trail.rolesOfUser"_s), {ids.first()}, [&held](const QSqlQuery &row) {
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
    if (m_depth == Quick && fold.pastRoles().isEmpty())
        return {};
    const auto form = [](const QString &key, qint64 since, qint64 until) { return u"%1 %2 %3"_s.arg(key).arg(since).arg(until); };
    QStringList past;
    QStringList kept;
    for (const auto &[key, row] : fold.pastRoles())
        past.append(form(key, row.since, row.until));
    for (const qint64 id : ids) {
        const Result<void> read = m_reader.database.each(SqlLibrary::text(u"trail.pastRolesOfUser"_s), {id}, [&](const QSqlQuery &row) {
            kept.append(form(row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toLongLong()));
            return true;
        });
        if (!read)
            return read;
    }
    comparePast(UserRoles + Ending, label, past, kept);
    return {};
}

Result<void> StateCheck::checkRelations(const KindDefinition &kind, int subject, const ObjectFold &fold, const QVector<qint64> &ids)
{
    const QString table = tableOf(kind);
    QMap<QString, ObjectFold::Row> expected;
    for (auto it = fold.relations().cbegin(); it != fold.relations().cend(); ++it) {
        if (it.key().kind == kind.kind && it.key().subject == subject)
            expected.insert(it.key().owner, *it);
    }
    m_expected[table] += expected.size();
    m_objects += expected.size();
    if (m_depth == Quick && expected.isEmpty())
        return {};
    QMap<QString, Found> found;
    const ReferenceDefinition &owner = kind.references.first();
    const QString sql = u"SELECT t.id, t.since, (SELECT o.uuid FROM %1 o WHERE o.id = t.%2) FROM %3 t WHERE t.%4 = ?"_s.arg(
        QString::fromLatin1(definitionOf(owner.kind).table), QString::fromLatin1(owner.column), table, QString::fromLatin1(kind.references.at(subject).column));
    const Result<void> read = m_reader.database.each(sql, {ids.first()}, [&found](const QSqlQuery &row) {
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

Result<void> StateCheck::checkPastRelations(const KindDefinition &kind, int subject, const ObjectFold &fold, const QVector<qint64> &ids)
{
    const QString table = tableOf(kind) + Ending;
    QStringList past;
    for (const auto &[relation, row] : fold.pastRelations()) {
        if (relation.kind == kind.kind && relation.subject == subject)
            past.append(pastForm(kind.kind, row.values, row.since, row.until, relation.owner));
    }
    m_expected[table] += past.size();
    if (m_depth == Quick && past.isEmpty())
        return {};
    QStringList kept;
    const QString where = u"t.%1 = ?"_s.arg(QString::fromLatin1(kind.references.at(subject).column));
    for (const qint64 id : ids) {
        const Result<void> history = fields(kind.kind).readPast(where, id, uuidOf(kind.references.first()), [&](const Values &values, qint64 since, qint64 until, const QString &owner) {
            kept.append(pastForm(kind.kind, values, since, until, owner));
        });
        if (!history)
            return history;
    }
    comparePast(table, fold.self() ? fold.self()->label : QString(), past, kept);
    return {};
}

Result<void> StateCheck::checkWorkspace()
{
    if (!m_workspace)
        return {};
    const QString table = u"workspace"_s;
    Result<Values> stored = fields(ObjectKind::Workspace).read(1);
    if (!stored)
        return tl::unexpected(stored.error());
    const Result<QStringList> providers = m_context.lookup.providers();
    if (!providers)
        return tl::unexpected(providers.error());
    const Result<QStringList> classifications = m_context.lookup.classifications();
    if (!classifications)
        return tl::unexpected(classifications.error());
    stored->set(Field::Providers, *providers);
    stored->set(Field::Classifications, *classifications);
    compare(table, m_workspace->label, ObjectKind::Workspace, m_workspace->values, *stored);
    return m_reader.database.each(SqlLibrary::text(u"trail.workspace"_s), {}, [&](const QSqlQuery &row) {
        const QVector<std::pair<QString, QString>> pairs {{u"since"_s, QString::number(m_workspace->since)}, {u"created"_s, row.value(3).toString()}, {u"current_event"_s, row.value(4).toString()}};
        for (int i = 0; i < int(pairs.size()); ++i) {
            if (row.value(i).toString() != pairs.at(i).second)
                differs(table, m_workspace->label, pairs.at(i).first, pairs.at(i).second, row.value(i).toString());
        }
        return false;
    });
}

// What must be there is there; so where there is not more of it, there is nothing else. Where there is, it is looked for.
Result<void> StateCheck::checkCounts()
{
    QStringList tables {UserRoles, UserRoles + Ending};
    for (const KindDefinition &kind : kindDefinitions()) {
        if (!kind.references.isEmpty())
            tables << tableOf(kind) << tableOf(kind) + Ending;
    }
    QMap<QString, qint64> foreign;
    for (const QString &table : std::as_const(tables)) {
        const Result<QVariant> count = m_reader.database.value(u"SELECT count(*) FROM %1"_s.arg(table));
        if (!count)
            return tl::unexpected(count.error());
        if (count->toLongLong() > m_expected.value(table))
            foreign.insert(table, count->toLongLong() - m_expected.value(table));
    }
    if (foreign.isEmpty() || !m_faults.found.isEmpty())
        return {};
    if (const Result<void> again = walk(Thorough); !again)
        return again;
    for (auto it = foreign.cbegin(); m_faults.found.isEmpty() && it != foreign.cend(); ++it) { // of objects that no event knows
        const Result<QVariant> unheardOf = m_reader.database.value(
            u"SELECT t.uuid FROM %1 t WHERE NOT EXISTS (SELECT 1 FROM entries en WHERE en.object_id = t.uuid) LIMIT 1"_s.arg(it.key()));
        m_faults.add({ErrorCode::StateForeign, {it.key(), unheardOf && !unheardOf->isNull() ? unheardOf->toString() : u"+%1"_s.arg(*it)}}); // not every table has IDs
    }
    return {};
}

void StateCheck::compare(const QString &table, const QString &label, ObjectKind kind, const Values &expected, const Values &found)
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

void StateCheck::comparePast(const QString &table, const QString &label, QStringList expected, QStringList found)
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

void StateCheck::differs(const QString &table, const QString &label, const QString &column, const QString &expected, const QString &found)
{
    m_faults.add({ErrorCode::StateDiffers, {table, label, column, expected, found}});
}

} // namespace muster
