// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/ObjectCheck.h"

#include "core/FieldDefinition.h"
#include "core/Pseudonym.h"
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

// Also what entries of older forms, which nothing was taken out of, said of them.
Values forgotten(Values values, const QString &account)
{
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        if (field.is(FieldDefinition::Telling))
            values.set(field.field, Pseudonym::valueOf(field.field, account));
    }
    return values;
}

QString historyOf(const QString &table)
{
    return table + u"_history"_s;
}

} // namespace

ObjectCheck::ObjectCheck(Reader &reader, Faults &faults)
    : m_faults(faults)
    , m_rights(Rights::unlimited())
    , m_context {reader.database, &m_rights, Lookup(reader.database), 0, 0, nullptr, false}
    , m_rows(m_context)
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
    m_forgotten.clear();
    const Result<void> read = m_context.database.each("trail.forgotten", {}, [this](const SqlRow &row) {
        m_forgotten.insert(row.text(0));
        return true;
    });
    return read ? m_rows.findGone() : read;
}

Result<void> ObjectCheck::check(std::span<const TrailObject> objects)
{
    const Result<std::vector<ObjectRows>> rows = m_rows.read(objects, m_thorough);
    if (!rows)
        return tl::unexpected(rows.error());
    for (size_t i = 0; i < objects.size(); ++i)
        checkOne(objects[i], (*rows)[i]);
    return {};
}

void ObjectCheck::checkOne(const TrailObject &object, const ObjectRows &rows)
{
    const ObjectFold &fold = object.fold;
    if (!fold.kind())
        return;
    checkSelf(definitionOf(*fold.kind()), object, rows);
    if (fold.kind() == ObjectKind::User)
        checkRoles(fold, rows);
    for (const KindDefinition &kind : kindDefinitions()) {
        for (int subject = 1; subject < int(kind.references.size()); ++subject) {
            if (kind.references.at(subject).kind != fold.kind())
                continue;
            const auto found = rows.joins.find({kind.kind, subject});
            checkRelations(kind, subject, fold, found == rows.joins.end() ? ObjectRows::Joins() : found->second);
        }
    }
}

void ObjectCheck::checkSelf(const KindDefinition &kind, const TrailObject &object, const ObjectRows &rows)
{
    const ObjectFold &fold = object.fold;
    const QString table = tableOf(kind);
    const QString label = fold.self() ? fold.self()->label : fold.past().isEmpty() ? object.id : fold.past().last().label;
    if (fold.self()) {
        ++m_expected[table];
        ++m_objects;
    }
    if (fold.self() && !rows.self.id)
        m_faults.add({ErrorCode::StateMissing, {table, label}});
    if (!fold.self() && rows.self.id)
        m_faults.add({ErrorCode::StateForeign, {table, label}});
    if (fold.self() && rows.self.id)
        compareRow(table, kind.kind, *fold.self(), rows.self);
    m_expected[historyOf(table)] += fold.past().size();
    QStringList past;
    for (const ObjectFold::PastRow &row : fold.past())
        past.append(pastForm(kind.kind, m_forgotten.contains(object.id) ? forgotten(row.values, object.id) : row.values, row.since, row.until, object.id));
    comparePast(historyOf(table), label, past, rows.past);
}

void ObjectCheck::checkRoles(const ObjectFold &fold, const ObjectRows &rows)
{
    const QString label = fold.self() ? fold.self()->label : QString();
    m_expected[UserRoles] += fold.roles().size();
    m_expected[historyOf(UserRoles)] += fold.pastRoles().size();
    if (rows.roles.keys() != fold.roles().keys())
        differs(UserRoles, label, u"role_id"_s, fold.roles().keys().join(u", "_s), rows.roles.keys().join(u", "_s));
    else if (rows.roles != fold.roles())
        differs(UserRoles, label, u"since"_s, QString::number(fold.roles().first()), QString::number(rows.roles.first()));
    QStringList past;
    for (const auto &[key, row] : fold.pastRoles())
        past.append(pastForm(key, row.since, row.until));
    comparePast(historyOf(UserRoles), label, past, rows.pastRoles);
}

void ObjectCheck::checkRelations(const KindDefinition &kind, int subject, const ObjectFold &fold, ObjectRows::Joins found)
{
    const QString table = tableOf(kind);
    const QString label = fold.self() ? fold.self()->label : QString();
    const auto isOne = [&](const ObjectFold::Relation &relation) { return relation.kind == kind.kind && relation.subject == subject; };
    for (auto it = fold.relations().cbegin(); it != fold.relations().cend(); ++it) {
        if (!isOne(it.key()))
            continue;
        ++m_expected[table];
        ++m_objects;
        if (const ObjectRows::Row row = found.now.take(it.key().owner); row.id)
            compareRow(table, kind.kind, *it, row);
        else
            m_faults.add({ErrorCode::StateMissing, {table, it->label}});
    }
    for (auto it = found.now.cbegin(); it != found.now.cend(); ++it)
        m_faults.add({ErrorCode::StateForeign, {table, label + u" → "_s + it.key()}});
    QStringList past;
    for (const auto &[relation, row] : fold.pastRelations()) {
        if (isOne(relation))
            past.append(pastForm(kind.kind, row.values, row.since, row.until, relation.owner));
    }
    m_expected[historyOf(table)] += past.size();
    comparePast(historyOf(table), label, past, found.past);
}

void ObjectCheck::compareRow(const QString &table, ObjectKind kind, const ObjectFold::Row &expected, const ObjectRows::Row &found)
{
    compare(table, expected.label, kind, expected.values, found.values);
    if (found.since != expected.since)
        differs(table, expected.label, u"since"_s, QString::number(expected.since), QString::number(found.since));
}

void ObjectCheck::compare(const QString &table, const QString &label, ObjectKind kind, const Values &expected, const Values &found)
{
    for (const FieldDefinition &field : fieldsOf(kind)) {
        if ((!field.column && field.field == Field::Roles) || field.is(FieldDefinition::Reported)) // rows of their own; beside the trail
            continue;
        const QVariant recorded = expected.value(field.field);
        const QVariant stored = found.value(field.field);
        if (recorded == stored) // most are
            continue;
        const QString wanted = formOf(field, recorded);
        const QString there = formOf(field, stored);
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
