// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/ApplyContext.h"

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "core/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString shown(const QVariant &value)
{
    return value.metaType().id() == QMetaType::QStringList ? value.toStringList().join(u", "_s) : value.toString();
}

bool mayBeSeen(const Rights &rights, ObjectKind kind)
{
    const QVector<TableDefinition> &tables = tableDefinitions();
    return std::none_of(tables.cbegin(), tables.cend(), [&](const TableDefinition &table) { return table.kind == kind && !rights.checkSees(table.table); });
}

Result<void> changedMeanwhile(ApplyContext &context, const ResolvedRef &object, Field field, const QString &seen, const QString &now, const QString &asked)
{
    const Result<QVariant> writer = context.database.value(SqlLibrary::text(u"trail.lastWriter"_s), {object.since});
    if (!writer)
        return tl::unexpected(writer.error());
    return fail(ErrorCode::Changed, object.name, keyOf(field), seen, now, asked, writer->toString());
}

// An older trail may say a text as it came in, which the row never had.
bool sameValue(const QVariant &one, const QVariant &other)
{
    return one == other || (one.metaType().id() == QMetaType::QString && other.metaType().id() == QMetaType::QString
        && visibleText(one.toString()) == visibleText(other.toString()));
}

} // namespace

void ApplyContext::record(Change change, const QString &name, const QString &objectId, const QString &otherId)
{
    change.seen = 0;
    recorded.push_back({definitionOf(change.verb, change.object).name, name.toUtf8(), objectId.toUtf8(), otherId.toUtf8(), toJsonText(change)});
}

Result<void> checkSeen(ApplyContext &context, const Change &change, const ResolvedRef &object, const Values &current)
{
    const bool differs = std::any_of(change.was.begin(), change.was.end(), [&](const Values::Entry &was) {
        return !sameValue(current.value(was.field), was.value) && current.value(was.field) != change.set.value(was.field);
    });
    const bool moved = change.seen && change.seen != object.since;
    if ((differs || moved) && (!mayBeSeen(*context.rights, change.object) || (moved && !differs && change.set.isEmpty())))
        return fail(ErrorCode::Changed, object.name);
    for (const Values::Entry &was : change.was) {
        if (!sameValue(current.value(was.field), was.value) && current.value(was.field) != change.set.value(was.field))
            return changedMeanwhile(context, object, was.field, shown(was.value), shown(current.value(was.field)), shown(change.set.value(was.field)));
    }
    if (change.seen && change.seen != object.since) {
        const Field field = change.set.isEmpty() ? (current.isEmpty() ? Field::Name : current.begin()->field) : change.set.begin()->field;
        return changedMeanwhile(context, object, field, {}, shown(current.value(field)), shown(change.set.value(field)));
    }
    return {};
}

Values different(const Values &wanted, const Values &current)
{
    Values changed;
    for (const Values::Entry &entry : wanted) {
        if (current.value(entry.field) != entry.value)
            changed.set(entry.field, entry.value);
    }
    return changed;
}

Values pick(const Values &values, const Values &fields)
{
    Values picked;
    for (const Values::Entry &entry : fields)
        picked.set(entry.field, values.value(entry.field));
    return picked;
}

Result<void> checkValues(const ApplyContext &context, const Change &change, const QString &name)
{
    for (const Values::Entry &entry : change.set) {
        const FieldDefinition *definition = findField(change.object, entry.field);
        if (!definition)
            return fail(ErrorCode::UnknownFieldInChange, QString::fromLatin1(definitionOf(change.verb, change.object).name), keyOf(entry.field));
        const auto key = [definition] { return QString::fromLatin1(definition->key); };
        if (change.verb == Verb::Edit && !(definition->use & FieldDefinition::Editable) && !context.undoing)
            return fail(ErrorCode::FixedField, name, key());
        if (entry.value.isNull() && !(definition->use & FieldDefinition::Nullable))
            return fail(ErrorCode::MissingField, QString::fromLatin1(definitionOf(change.verb, change.object).name), key());
        if ((definition->use & FieldDefinition::Required) && entry.value.toString().trimmed().isEmpty())
            return fail(ErrorCode::MissingField, QString::fromLatin1(definitionOf(change.verb, change.object).name), key());
        if (definition->kind == ValueKind::Key && !definition->allowed.contains(entry.value.toString()))
            return fail(ErrorCode::InvalidValue, key(), entry.value.toString(), definition->allowed.join(u", "_s));
    }
    if (change.verb != Verb::Add)
        return {};
    for (const FieldDefinition &definition : fieldsOf(change.object)) {
        if ((definition.use & FieldDefinition::Required) && !change.set.contains(definition.field))
            return fail(ErrorCode::MissingField, QString::fromLatin1(definitionOf(change.verb, change.object).name), QString::fromLatin1(definition.key));
    }
    return {};
}

} // namespace muster
