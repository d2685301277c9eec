// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/ApplyContext.h"

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "storage/apply/ChangedRows.h"
#include "storage/apply/ReasonRule.h"
#include "storage/apply/TextKeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

void ApplyContext::record(Change change, const QString &name, const QString &objectId, const QString &otherId)
{
    change.seen = 0;
    ReasonRule::note(*this, change);
    recorded.push_back({definitionOf(change.verb, change.object).name, name.toUtf8(), objectId.toUtf8(), otherId.toUtf8(), toJsonText(change)});
}

Result<bool> ApplyContext::sendsMail()
{
    if (!knownToSend) {
        const Result<QVariant> sends = database.value("workspace.sendsMail");
        if (!sends)
            return tl::unexpected(sends.error());
        knownToSend = !sends->isNull();
    }
    return *knownToSend;
}

Result<ApplyContext> startEvent(Database &database, const Rights &rights, qint64 now, bool undoing)
{
    const Result<QVariant> latest = database.value("trail.latest");
    if (!latest)
        return tl::unexpected(latest.error());
    const qint64 event = latest->toLongLong() + 1;
    if (const Result<qint64> set = database.run("workspace.setEvent", {event}); !set)
        return tl::unexpected(set.error());
    const Result<QVariant> at = database.value("workspace.eventTime", {now});
    if (!at)
        return tl::unexpected(at.error());
    if (const Result<void> begun = ChangedRows::begin(database); !begun)
        return tl::unexpected(begun.error());
    const Result<std::shared_ptr<const SortOrder>> order = TextKeys::orderOf(database);
    if (!order)
        return tl::unexpected(order.error());
    return ApplyContext {database, &rights, Lookup(database), event, at->toLongLong(), *order, undoing};
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
        if (definition->kind == ValueKind::Key && !entry.value.isNull() && !definition->allowed.contains(entry.value.toString()))
            return fail(ErrorCode::InvalidValue, key(), entry.value.toString(), definition->allowed.join(u", "_s));
        if (definition->kind == ValueKind::Number && (entry.value.toLongLong() < definition->least || entry.value.toLongLong() > definition->most))
            return fail(ErrorCode::InvalidValue, key(), entry.value.toString(), u"%1 … %2"_s.arg(definition->least).arg(definition->most));
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
