// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/ObjectChanges.h"

#include "core/FieldDefinition.h"
#include "core/SignInReport.h"
#include "core/Text.h"
#include "core/Uuid.h"
#include "storage/apply/SeenCheck.h"

#include <QDateTime>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Where the recorded change says nothing, an added object has false or blank.
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

Values merged(Values all, const Values &set)
{
    for (const Values::Entry &entry : set)
        all.set(entry.field, entry.value);
    return all;
}

} // namespace

ObjectChanges::ObjectChanges(ApplyContext &context, ObjectKind kind)
    : m_context(context)
    , m_kind(definitionOf(kind))
    , m_fields(context, kind)
{
    for (const FieldDefinition &field : fieldsOf(kind))
        m_initial.set(field.field, field.initial());
}

Result<void> ObjectChanges::checkAdded(Values &, const QString &)
{
    return {};
}

Result<void> ObjectChanges::checkEdited(Values &, const ResolvedRef &, const Values &, const Values &)
{
    return {};
}

Result<void> ObjectChanges::checkRemoved(const ResolvedRef &, const Values &)
{
    return {};
}

Result<void> ObjectChanges::makeWay(const Change &, const ResolvedRef &, const Values &)
{
    return {};
}

Result<void> ObjectChanges::takeMore(const ResolvedRef &)
{
    return {};
}

Result<void> ObjectChanges::readMore(QVector<StoredObject> &)
{
    return {};
}

Result<void> ObjectChanges::writeMore(qint64, const Values &, const Values &)
{
    return {};
}

Result<void> ObjectChanges::writeMoreOfAdded(const QVector<qint64> &ids, const QVector<Values> &sets)
{
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (const Result<void> written = writeMore(ids.at(i), {}, sets.at(i)); !written)
            return written;
    }
    return {};
}

void ObjectChanges::derive(const Values &, const Values &, ColumnValues &) const
{
}

Change ObjectChanges::change(Verb verb, const QString &uuid, Values was, Values set) const
{
    return {verb, m_kind.kind, {uuid}, std::move(was), std::move(set)};
}

tl::unexpected<Error> ObjectChanges::taken(const QString &text) const
{
    return fail(m_fields.uniqueField()->field == Field::Email ? ErrorCode::EmailTaken : ErrorCode::NameTaken, quotedText(text));
}

Result<Values> ObjectChanges::current(qint64 id)
{
    const Result<Values> values = m_fields.read(id);
    if (!values)
        return values;
    QVector<StoredObject> object {{{id, {}, {}}, *values}};
    if (const Result<void> read = readMore(object); !read)
        return tl::unexpected(read.error());
    return object.first().values;
}

// Of an object that is edited; of one that is added, the database says so.
Result<void> ObjectChanges::checkUnique(const Values &set, qint64 self, const Values &all)
{
    const FieldDefinition *unique = m_fields.uniqueField();
    if (!unique || !set.contains(unique->field))
        return {};
    const QString text = set.text(unique->field);
    if (unique->field != Field::Email && isUuid(text)) // what looks like an ID could never be named
        return fail(ErrorCode::InvalidValue, keyOf(unique->field), text, u"…"_s);
    if (!self)
        return {};
    const Result<ResolvedRef> same = findNamed(text, all);
    if (same && same->id != self)
        return taken(text);
    if (!same && !isNotFound(same.error()))
        return tl::unexpected(same.error());
    return {};
}

Result<ResolvedRef> ObjectChanges::findNamed(const QString &name, const Values &)
{
    return m_context.lookup.object(m_kind.kind, name);
}

Result<QString> ObjectChanges::newId(const QString &wanted)
{
    if (wanted.isEmpty())
        return newUuid();
    const QString uuid = wanted.toLower();
    if (!isUuid(uuid))
        return fail(ErrorCode::InvalidValue, QString::fromLatin1(m_kind.references.first().key), wanted, u"UUID"_s);
    const Result<ResolvedRef> existing = m_context.lookup.object(m_kind.kind, uuid);
    if (existing)
        return fail(ErrorCode::IdTaken, wanted);
    if (!isNotFound(existing.error()))
        return tl::unexpected(existing.error());
    return uuid;
}

QString ObjectChanges::Addition::unique(const FieldDefinition &field) const
{
    const auto key = std::find_if(columns.cbegin(), columns.cend(), [&field](const auto &column) { return qstrcmp(column.first, field.keyColumn) == 0; });
    return key == columns.cend() ? QString() : key->second.toString();
}

// By this computer's clock too: a directory that is written as it came about is told all that is known by now.
Result<void> ObjectChanges::checkPast(const Values &set)
{
    const qint64 latest = std::max(m_context.now, QDateTime::currentMSecsSinceEpoch()) + SignInReport::Ahead;
    for (const Field field : {Field::Created, Field::LastLogin}) {
        if (const qint64 time = set.value(field).toLongLong(); time > latest)
            return fail(ErrorCode::TimeToCome, keyOf(field), QDateTime::fromMSecsSinceEpoch(time).toUTC().toString(Qt::ISODateWithMs));
    }
    return {};
}

Result<ObjectChanges::Addition> ObjectChanges::judgedAddition(const Change &change)
{
    Values set = change.set;
    if (const Result<void> valid = checkValues(m_context, change, labelOf(change.set)); !valid)
        return tl::unexpected(valid.error());
    if (const Result<void> named = m_fields.normalise(set); !named)
        return tl::unexpected(named.error());
    if (const Result<void> allowed = m_context.rights->check(Verb::Add, m_kind.kind, set, {}); !allowed)
        return tl::unexpected(allowed.error());
    set = merged(m_initial, set);
    const Result<QString> uuid = newId(change.references.first());
    if (!uuid)
        return tl::unexpected(uuid.error());
    if (set.contains(Field::Created) && set.value(Field::Created).isNull())
        set.set(Field::Created, m_context.now);
    if (const Result<void> past = checkPast(set); !past && !m_context.undoing)
        return tl::unexpected(past.error());
    const ResolvedRef none {0, *uuid, labelOf(set)};
    if (const Result<void> unchanged = SeenCheck::check(m_context, change, {none, *uuid}, {}); !unchanged)
        return tl::unexpected(unchanged.error());
    if (const Result<void> possible = checkAdded(set, change.references.first()); !possible)
        return tl::unexpected(possible.error());
    if (const Result<void> unique = checkUnique(set, 0, set); !unique)
        return tl::unexpected(unique.error());
    Result<ColumnValues> columns = m_fields.columns(set);
    if (!columns)
        return tl::unexpected(columns.error());
    columns->append({"uuid", *uuid});
    derive(set, set, *columns);
    return Addition {*uuid, set, *columns};
}

Result<void> ObjectChanges::add(const Change &change)
{
    const Result<Addition> addition = judgedAddition(change);
    if (!addition)
        return tl::unexpected(addition.error());
    const Values &set = addition->set;
    const Result<std::optional<qint64>> inserted = m_fields.insert(addition->columns);
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (!*inserted)
        return taken(set.text(m_fields.uniqueField()->field));
    if (const Result<void> written = writeMore(**inserted, {}, set); !written)
        return written;
    m_context.lookup.forget(m_kind.kind);
    m_context.record(this->change(Verb::Add, addition->uuid, {}, withoutBlanks(set)), labelOf(set), addition->uuid);
    return {};
}

// Of two with the same unique text, the first one has it.
Result<KindChanges::Judged> ObjectChanges::addAlike(const QVector<Change> &changes)
{
    const FieldDefinition *const unique = m_fields.uniqueField();
    if (!unique)
        return KindChanges::addAlike(changes);
    std::vector<Result<Addition>> additions;
    QStringList keys;
    for (const Change &change : changes) {
        additions.push_back(judgedAddition(change));
        if (additions.back())
            keys.append(additions.back()->unique(*unique));
    }
    Result<QSet<QString>> takenKeys = m_fields.takenOf(keys);
    if (!takenKeys)
        return tl::unexpected(takenKeys.error());
    Judged judged;
    QVector<ColumnValues> rows;
    QVector<Values> sets;
    for (const Result<Addition> &one : additions) {
        judged.push_back(one ? Result<void>() : tl::unexpected(one.error()));
        if (!one)
            continue;
        const QString key = one->unique(*unique);
        if (takenKeys->contains(key)) {
            judged.back() = taken(one->set.text(unique->field));
            continue;
        }
        takenKeys->insert(key);
        rows.append(one->columns);
        sets.append(one->set);
        m_context.record(change(Verb::Add, one->uuid, {}, withoutBlanks(one->set)), labelOf(one->set), one->uuid);
    }
    const Result<QVector<qint64>> ids = m_fields.insertAll(rows);
    if (!ids)
        return tl::unexpected(ids.error());
    const Result<void> written = writeMoreOfAdded(*ids, sets);
    return written ? Result<Judged>(judged) : tl::unexpected(written.error());
}

Result<void> ObjectChanges::edit(const Change &change)
{
    const Result<ResolvedRef> object = m_context.lookup.object(m_kind.kind, change.references.first());
    if (!object)
        return tl::unexpected(object.error());
    const Result<Values> before = current(object->id);
    if (!before)
        return tl::unexpected(before.error());
    const Result<Edit> edit = judged(change, {*object, *before});
    return edit ? write({*edit}) : tl::unexpected(edit.error());
}

// What is refused is known before anything is written.
Result<KindChanges::Judged> ObjectChanges::editAlike(const QVector<Change> &changes)
{
    QStringList uuids;
    uuids.reserve(changes.size());
    for (const Change &change : changes)
        uuids.append(change.references.first().toLower());
    Result<QVector<StoredObject>> found = m_fields.readAll(uuids);
    if (!found)
        return tl::unexpected(found.error());
    if (const Result<void> read = readMore(*found); !read)
        return tl::unexpected(read.error());
    QHash<QString, const StoredObject *> objects;
    for (const StoredObject &object : std::as_const(*found))
        objects.insert(object.row.uuid, &object);
    Judged judged;
    QVector<Edit> alike;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const StoredObject *const object = objects.value(uuids.at(i));
        if (!object) { // says why not
            judged.push_back(edit(changes.at(i)));
            continue;
        }
        const Result<Edit> one = this->judged(changes.at(i), *object);
        judged.push_back(one ? Result<void>() : tl::unexpected(one.error()));
        if (!one)
            continue;
        if (!alike.isEmpty() && alike.first().set != one->set) {
            if (const Result<void> written = write(alike); !written)
                return tl::unexpected(written.error());
            alike.clear();
        }
        alike.append(*one);
    }
    if (const Result<void> written = write(alike); !written)
        return tl::unexpected(written.error());
    return judged;
}

Result<ObjectChanges::Edit> ObjectChanges::judged(const Change &change, const StoredObject &object)
{
    const Values &before = object.values;
    if (const Result<void> valid = checkValues(m_context, change, object.row.name); !valid)
        return tl::unexpected(valid.error());
    Change wanted = change;
    m_fields.normaliseSeen(wanted.was);
    if (const Result<void> named = m_fields.normalise(wanted.set); !named)
        return tl::unexpected(named.error());
    Values set = different(wanted.set, before);
    if (const Result<void> allowed = m_context.rights->check(Verb::Edit, m_kind.kind, set, before); !allowed)
        return tl::unexpected(allowed.error());
    if (const Result<void> unchanged = SeenCheck::check(m_context, wanted, {object.row, object.row.uuid}, before); !unchanged)
        return tl::unexpected(unchanged.error());
    if (set.isEmpty())
        return fail(ErrorCode::Nothing, object.row.name);
    if (const Result<void> possible = checkEdited(set, object.row, before, wanted.set); !possible)
        return tl::unexpected(possible.error());
    set = different(set, before); // what is set to now may be so by a change before it
    if (set.isEmpty())
        return fail(ErrorCode::Nothing, object.row.name);
    if (const Result<void> unique = checkUnique(set, object.row.id, before); !unique)
        return tl::unexpected(unique.error());
    return Edit {object, set};
}

Result<void> ObjectChanges::write(const QVector<Edit> &edits)
{
    if (edits.isEmpty())
        return {};
    const Values &set = edits.first().set;
    const Result<ColumnValues> columns = m_fields.columns(set);
    if (!columns)
        return tl::unexpected(columns.error());
    QVector<qint64> together;
    for (const Edit &edit : edits) {
        ColumnValues own = *columns;
        derive(merged(edit.before.values, set), set, own);
        if (own.size() == columns->size())
            together.append(edit.before.row.id);
        else if (const Result<void> updated = m_fields.update({edit.before.row.id}, own); !updated)
            return updated;
    }
    if (!together.isEmpty()) {
        if (const Result<void> updated = m_fields.update(together, *columns); !updated)
            return updated;
    }
    m_context.lookup.forget(m_kind.kind);
    for (const auto &[before, same] : edits) {
        if (const Result<void> written = writeMore(before.row.id, before.values, same); !written)
            return written;
        const QString name = m_kind.kind == ObjectKind::User ? before.row.name : labelOf(merged(before.values, same));
        m_context.record(change(Verb::Edit, before.row.uuid, pick(before.values, same), same), name, before.row.uuid);
    }
    return {};
}

Result<void> ObjectChanges::remove(const Change &change)
{
    const Result<ResolvedRef> object = m_context.lookup.object(m_kind.kind, change.references.first());
    if (!object)
        return tl::unexpected(object.error());
    Result<Values> before = current(object->id);
    if (!before)
        return tl::unexpected(before.error());
    if (const Result<void> allowed = m_context.rights->check(Verb::Remove, m_kind.kind, {}, *before); !allowed)
        return allowed;
    Change seen = change;
    m_fields.normaliseSeen(seen.was);
    // What this very undo has made of it is nobody else's.
    const Result<Values> stood = m_context.undoing && object->since == m_context.event ? m_fields.readBefore(object->id, m_context.event) : Values();
    if (!stood)
        return tl::unexpected(stood.error());
    SeenCheck::Object known {*object, object->uuid};
    known.begun = *stood;
    if (const Result<void> unchanged = SeenCheck::check(m_context, seen, known, *before); !unchanged)
        return unchanged;
    if (const Result<void> possible = checkRemoved(*object, *before); !possible)
        return possible;
    if (const Result<void> made = makeWay(change, *object, *before); !made)
        return made;
    if (const Result<void> taken = takeAlong(*object); !taken)
        return taken;
    before = current(object->id); // a user who names nobody but themselves, say, does so no longer
    if (!before)
        return tl::unexpected(before.error());
    Values nothing;
    for (const Values::Entry &entry : *before) {
        if (entry.value.metaType().id() == QMetaType::QStringList)
            nothing.set(entry.field, QStringList());
    }
    if (const Result<void> emptied = writeMore(object->id, *before, nothing); !emptied)
        return emptied;
    const QString sql = u"DELETE FROM %1 WHERE id = ?"_s.arg(QLatin1StringView(m_kind.table));
    if (const Result<qint64> deleted = m_context.database.run(sql, {object->id}); !deleted)
        return tl::unexpected(deleted.error());
    m_context.lookup.forget(m_kind.kind);
    m_context.record(this->change(Verb::Remove, object->uuid, withoutBlanks(*before), {}), object->name, object->uuid);
    return {};
}

Result<void> ObjectChanges::takeAlong(const ResolvedRef &object)
{
    const Rights unlimited = Rights::unlimited();
    const Rights *const operators = std::exchange(m_context.rights, &unlimited);
    const auto back = qScopeGuard([&] { m_context.rights = operators; });
    for (const KindDefinition &kind : kindDefinitions()) {
        if (kind.joins()) {
            for (const ReferenceDefinition &reference : kind.references) {
                if (reference.kind != m_kind.kind)
                    continue;
                if (const Result<void> taken = takeRelations(kind, reference, object); !taken)
                    return taken;
            }
            continue;
        }
        for (const FieldDefinition &field : fieldsOf(kind.kind)) {
            if (field.referent != Referent::User || field.is(FieldDefinition::Lasting) || m_kind.kind != ObjectKind::User)
                continue;
            if (const Result<void> cleared = clearNames(kind, field, object); !cleared)
                return cleared;
        }
    }
    return takeMore(object);
}

Result<void> ObjectChanges::takeRelations(const KindDefinition &relation, const ReferenceDefinition &to, const ResolvedRef &object)
{
    QStringList uuids;
    for (const ReferenceDefinition &reference : relation.references) {
        uuids.append(u"(SELECT o.uuid FROM %1 o WHERE o.id = t.%2)"_s.arg(
            QLatin1StringView(definitionOf(reference.kind).table), QLatin1StringView(reference.column)));
    }
    QVector<Change> changes;
    const QString sql = u"SELECT %1 FROM %2 t WHERE t.%3 = ? ORDER BY t.id"_s.arg(
        uuids.join(u", "_s), QLatin1StringView(relation.table), QLatin1StringView(to.column));
    const Result<void> read = m_context.database.each(sql, {object.id}, [&](const SqlRow &row) {
        Change change(Verb::Remove, relation.kind);
        for (int i = 0; i < int(uuids.size()); ++i)
            change.references[i] = row.value(i).toString();
        changes.append(change);
        return true;
    });
    if (!read)
        return read;
    const std::unique_ptr<KindChanges> maker = KindChanges::of(relation.kind, m_context);
    for (const Change &change : std::as_const(changes)) {
        if (const Result<void> removed = maker->remove(change); !removed)
            return removed;
    }
    return {};
}

Result<void> ObjectChanges::clearNames(const KindDefinition &kind, const FieldDefinition &field, const ResolvedRef &object)
{
    QStringList uuids;
    const QString sql = u"SELECT t.uuid FROM %1 t WHERE t.%2 = ? ORDER BY t.id"_s.arg(QLatin1StringView(kind.table), QLatin1StringView(field.column));
    const Result<void> read = m_context.database.each(sql, {object.id}, [&uuids](const SqlRow &row) {
        uuids.append(row.value(0).toString());
        return true;
    });
    if (!read)
        return read;
    const std::unique_ptr<KindChanges> maker = KindChanges::of(kind.kind, m_context);
    for (const QString &uuid : std::as_const(uuids)) {
        const Change change(Verb::Edit, kind.kind, {uuid}, {}, {{field.field, {}}});
        if (const Result<void> cleared = maker->edit(change); !cleared)
            return cleared;
    }
    return {};
}

} // namespace muster
