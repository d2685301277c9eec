// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ChangeJson.h"

#include "core/FieldDefinition.h"
#include "core/JsonText.h"
#include "core/RecordedText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// The value, or null QVariant and `ok` false when the JSON is not of the field's kind.
QVariant valueFromJson(const QJsonValue &json, const FieldDefinition &definition, bool &ok)
{
    ok = true;
    if (json.isNull()) {
        ok = definition.use & FieldDefinition::Nullable;
        return {};
    }
    switch (definition.kind) {
    case ValueKind::Text:
        ok = json.isString();
        return json.toString();
    case ValueKind::Key:
        ok = definition.allowed.contains(json.toString());
        return json.toString();
    case ValueKind::Flag:
        ok = json.isBool();
        return json.toBool();
    case ValueKind::Time: {
        const std::optional<qint64> time = JsonText::timeFrom(json.toString());
        ok = time.has_value();
        return time.value_or(0);
    }
    case ValueKind::Number: {
        const qint64 number = json.toInteger(std::numeric_limits<qint64>::min());
        ok = json.isDouble() && number != std::numeric_limits<qint64>::min();
        return number;
    }
    case ValueKind::List: {
        const QJsonArray array = json.toArray();
        ok = json.isArray() && std::all_of(array.begin(), array.end(), [](const QJsonValue &v) { return v.isString(); });
        return QVariant(array.toVariantList()).toStringList();
    }
    }
    Q_UNREACHABLE();
}

QString jsonText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
}

Result<Values> valuesFromJson(const QString &key, const QJsonValue &json, const ChangeDefinition &change)
{
    Values values;
    if (!json.isUndefined() && !json.isObject())
        return fail(ErrorCode::InvalidValue, key, jsonText(json), u"{ … }"_s);
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const FieldDefinition *definition = findField(change.object, it.key());
        if (!definition)
            return fail(ErrorCode::UnknownFieldInChange, QString::fromLatin1(change.name), it.key());
        bool ok = false;
        const QVariant value = valueFromJson(it.value(), *definition, ok);
        if (!ok)
            return fail(ErrorCode::InvalidValue, it.key(), jsonText(it.value()), valueForms(*definition).join(u", "_s));
        values.set(definition->field, value);
    }
    return values;
}

const ChangeDefinition *findChange(const QString &name)
{
    const QVector<ChangeDefinition> &all = changeDefinitions();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const ChangeDefinition &d) { return QLatin1StringView(d.name) == name; });
    return it == all.cend() ? nullptr : &*it;
}

// The keys of a change must be known, belong to it, and be of the right type: a typo must not loosen a check.
Result<void> checkKeys(const QJsonObject &json, const ChangeDefinition &definition)
{
    static const QStringList always {u"do"_s, u"seen"_s, u"was"_s, u"set"_s};
    QStringList references;
    for (const ReferenceDefinition &reference : definitionOf(definition.object).references)
        references.append(QString::fromLatin1(reference.key));
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (references.contains(it.key())) {
            if (!it.value().isString())
                return fail(ErrorCode::InvalidValue, it.key(), jsonText(it.value()), u"\"…\""_s);
        } else if (!always.contains(it.key())) {
            return fail(ErrorCode::UnknownFieldInChange, QString::fromLatin1(definition.name), it.key());
        }
    }
    const QJsonValue seen = json.value("seen"_L1);
    if (!seen.isUndefined() && seen.toInteger(-1) < 0)
        return fail(ErrorCode::InvalidValue, u"seen"_s, jsonText(seen), u"0, 1, 2, …"_s);
    return {};
}

Result<Change> checkReferences(Change change, const ChangeDefinition &definition)
{
    const auto given = [&change](const QString &key) { return !change.reference(QLatin1StringView(key.toLatin1())).isEmpty(); };
    for (const QString &reference : definition.references) {
        const QStringList either = reference.split(u'|');
        if (std::count_if(either.begin(), either.end(), given) != 1)
            return fail(ErrorCode::MissingField, QString::fromLatin1(definition.name), reference);
    }
    return change;
}

} // namespace

QStringList valueForms(const FieldDefinition &field)
{
    switch (field.kind) {
    case ValueKind::Text:
        return {u"\"…\""_s};
    case ValueKind::Key:
        return field.allowed;
    case ValueKind::Flag:
        return {u"true"_s, u"false"_s};
    case ValueKind::Time:
        return {u"\"2026-03-31T12:00:00.000Z\""_s};
    case ValueKind::Number:
        return {u"0"_s, u"1"_s, u"2"_s, u"…"_s};
    case ValueKind::List:
        return {u"[\"…\"]"_s};
    }
    Q_UNREACHABLE();
}

namespace {

void write(JsonText &json, const char *key, const Values &values, ObjectKind object)
{
    if (values.isEmpty())
        return;
    json.key(key);
    json.beginObject();
    for (const Values::Entry &entry : values) {
        const FieldDefinition *definition = findField(object, entry.field);
        if (!definition)
            continue;
        json.key(definition->key);
        json.value(entry.value, definition->kind);
    }
    json.endObject();
}

void write(JsonText &json, const Change &change)
{
    json.beginObject();
    json.key("do");
    json.text(QString::fromLatin1(definitionOf(change.verb, change.object).name));
    const QVector<ReferenceDefinition> &references = definitionOf(change.object).references;
    for (int i = 0; i < int(references.size()); ++i) {
        if (change.references.at(i).isEmpty())
            continue;
        json.key(references.at(i).key);
        json.text(change.references.at(i));
    }
    if (change.seen) {
        json.key("seen");
        json.number(change.seen);
    }
    write(json, "was", change.was, change.object);
    write(json, "set", change.set, change.object);
    json.endObject();
}

} // namespace

QByteArray toJsonText(const Change &change)
{
    JsonText json;
    write(json, change);
    return json.take();
}

Result<Change> changeFromJson(const QJsonObject &json)
{
    const QString name = json.value("do"_L1).toString();
    const ChangeDefinition *definition = findChange(name);
    if (!definition)
        return fail(ErrorCode::UnknownChange, name);
    if (const Result<void> keys = checkKeys(json, *definition); !keys)
        return tl::unexpected(keys.error());
    Change change(definition->verb, definition->object);
    const QVector<ReferenceDefinition> &references = definitionOf(definition->object).references;
    for (int i = 0; i < int(references.size()); ++i)
        change.references[i] = json.value(QLatin1StringView(references.at(i).key)).toString();
    change.seen = json.value("seen"_L1).toInteger();
    Result<Values> was = valuesFromJson(u"was"_s, json.value("was"_L1), *definition);
    if (!was)
        return tl::unexpected(was.error());
    Result<Values> set = valuesFromJson(u"set"_s, json.value("set"_L1), *definition);
    if (!set)
        return tl::unexpected(set.error());
    change.was = *was;
    change.set = *set;
    Result<Change> named = checkReferences(std::move(change), *definition);
    if (named && named->verb == Verb::Edit && named->set.isEmpty() && named->object != ObjectKind::Trail) // accepting it says all
        return fail(ErrorCode::MissingField, name, u"set"_s);
    return named;
}

Result<Change> changeFromJson(const QByteArray &text)
{
    if (std::optional<Change> recorded = changeFromRecorded(text))
        return *std::move(recorded);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return fail(ErrorCode::ChangeMalformed, QString::number(error.offset), error.errorString());
    return changeFromJson(document.object());
}

QByteArray toJsonText(const ChangeSet &set)
{
    JsonText json;
    json.beginObject();
    json.key("reason");
    json.text(set.reason);
    json.key("changes");
    json.beginArray();
    for (const Change &change : set.changes)
        write(json, change);
    json.endArray();
    json.endObject();
    return json.take();
}

// What stands beside the changes must be known, as in each of them: whoever writes "dry-run" there means something.
static Result<void> takeReason(const QJsonObject &json, ChangeSet &set)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() != "reason"_L1 && it.key() != "changes"_L1)
            return fail(ErrorCode::UnknownFieldInChange, u"{ \"reason\": …, \"changes\": [ … ] }"_s, it.key());
    }
    const QJsonValue reason = json.value("reason"_L1);
    if (!reason.isUndefined() && !reason.isString())
        return fail(ErrorCode::InvalidValue, u"reason"_s, jsonText(reason), u"\"…\""_s);
    set.reason = reason.toString();
    return {};
}

Result<ChangeSet> changeSetFromJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::ChangeMalformed, QString::number(error.offset), error.errorString());
    ChangeSet set;
    if (const Result<void> taken = takeReason(document.object(), set); !taken)
        return tl::unexpected(taken.error());
    const QJsonValue changes = document.isArray() ? QJsonValue(document.array()) : document.object().value("changes"_L1);
    if (!changes.isArray())
        return fail(ErrorCode::ChangeMalformed, QString(), u"\"changes\": [ … ]"_s);
    for (const QJsonValue &value : changes.toArray()) {
        Result<Change> change = changeFromJson(value.toObject());
        if (!change)
            return tl::unexpected(change.error());
        set.changes.append(*change);
    }
    return set;
}

} // namespace muster
