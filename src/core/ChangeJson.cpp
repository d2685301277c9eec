// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ChangeJson.h"

#include "core/JsonText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

const QVector<ChangeDefinition> &changeDefinitions()
{
    static const QVector<ChangeDefinition> definitions {
        {"addUser", Verb::Add, ObjectKind::User, {}, "users.create", QT_TRANSLATE_NOOP("Change", "Adds a user. \"user\" may give the User ID.")},
        {"editUser", Verb::Edit, ObjectKind::User, {u"user"_s}, "users.edit", QT_TRANSLATE_NOOP("Change", "Changes fields of a user.")},
        {"deleteUser", Verb::Remove, ObjectKind::User, {u"user"_s}, "users.delete", QT_TRANSLATE_NOOP("Change", "Deletes a user, with memberships and assignments.")},
        {"addGroup", Verb::Add, ObjectKind::Group, {}, "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Adds a group.")},
        {"editGroup", Verb::Edit, ObjectKind::Group, {u"group"_s}, "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Renames a group.")},
        {"deleteGroup", Verb::Remove, ObjectKind::Group, {u"group"_s}, "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Deletes a group that is on no project.")},
        {"addMember", Verb::Add, ObjectKind::Member, {u"group"_s, u"user"_s}, "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Adds a user to a group.")},
        {"removeMember", Verb::Remove, ObjectKind::Member, {u"group"_s, u"user"_s}, "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Removes a user from a group.")},
        {"addProject", Verb::Add, ObjectKind::Project, {}, "clients.create", QT_TRANSLATE_NOOP("Change", "Adds a project.")},
        {"editProject", Verb::Edit, ObjectKind::Project, {u"project"_s}, "clients.edit", QT_TRANSLATE_NOOP("Change", "Renames or archives a project.")},
        {"deleteProject", Verb::Remove, ObjectKind::Project, {u"project"_s}, "clients.delete", QT_TRANSLATE_NOOP("Change", "Deletes a project that nobody is on.")},
        {"assign", Verb::Add, ObjectKind::Assignment, {u"project"_s, u"user|group"_s}, "clients.assign", QT_TRANSLATE_NOOP("Change", "Puts a user or a group on a project.")},
        {"editAssignment", Verb::Edit, ObjectKind::Assignment, {u"project"_s, u"user|group"_s}, "clients.assign", QT_TRANSLATE_NOOP("Change", "Changes access, role or team of an assignment.")},
        {"unassign", Verb::Remove, ObjectKind::Assignment, {u"project"_s, u"user|group"_s}, "clients.assign", QT_TRANSLATE_NOOP("Change", "Takes a user or a group off a project.")},
        {"editWorkspace", Verb::Edit, ObjectKind::Workspace, {}, "tenant_settings.edit", QT_TRANSLATE_NOOP("Change", "Changes settings of the workspace.")},
    };
    return definitions;
}

const ChangeDefinition &definitionOf(Verb verb, ObjectKind object)
{
    const QVector<ChangeDefinition> &all = changeDefinitions();
    const auto it = std::find_if(all.cbegin(), all.cend(), [=](const ChangeDefinition &d) { return d.verb == verb && d.object == object; });
    Q_ASSERT(it != all.cend());
    return *it;
}

namespace {

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject valuesToJson(const Values &values, ObjectKind object)
{
    QJsonObject json;
    for (const Values::Entry &entry : values) {
        if (const FieldDefinition *definition = findField(object, entry.field))
            json.insert(QLatin1StringView(definition->key), valueToJson(entry.value, definition->kind));
    }
    return json;
}

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
        QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        if (time.timeSpec() == Qt::LocalTime) // the same file means the same moment everywhere
            time.setTimeSpec(Qt::UTC);
        ok = time.isValid();
        return time.toMSecsSinceEpoch();
    }
    case ValueKind::List: {
        const QJsonArray array = json.toArray();
        ok = json.isArray() && std::all_of(array.begin(), array.end(), [](const QJsonValue &v) { return v.isString(); });
        return QVariant(array.toVariantList()).toStringList();
    }
    }
    Q_UNREACHABLE();
}

QString allowedText(const FieldDefinition &definition)
{
    switch (definition.kind) {
    case ValueKind::Key:
        return definition.allowed.join(u", "_s);
    case ValueKind::Flag:
        return u"true, false"_s;
    case ValueKind::Time:
        return u"2026-03-31T12:00:00.000Z"_s;
    case ValueKind::List:
        return u"[\"…\"]"_s;
    case ValueKind::Text:
        break;
    }
    return u"\"…\""_s;
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
            return fail(ErrorCode::InvalidValue, it.key(), jsonText(it.value()), allowedText(*definition));
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

QStringList wantedReferences(const ChangeDefinition &definition)
{
    return definition.references.join(u'|').split(u'|', Qt::SkipEmptyParts);
}

// What an added object may bring along: its ID.
QString ownReference(const ChangeDefinition &definition)
{
    if (definition.verb != Verb::Add)
        return {};
    return definition.object == ObjectKind::User ? u"user"_s
        : definition.object == ObjectKind::Group ? u"group"_s
        : definition.object == ObjectKind::Project ? u"project"_s
                                                   : QString();
}

// The keys of a change must be known, belong to it, and be of the right type: a typo must not loosen a check.
Result<void> checkKeys(const QJsonObject &json, const ChangeDefinition &definition)
{
    static const QStringList always {u"do"_s, u"seen"_s, u"was"_s, u"set"_s};
    const QStringList references = wantedReferences(definition) << ownReference(definition);
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
    const auto given = [&change](const QString &key) {
        return !(key == "user"_L1 ? change.user : key == "group"_L1 ? change.group : change.project).isEmpty();
    };
    for (const QString &reference : definition.references) {
        const QStringList either = reference.split(u'|');
        if (std::count_if(either.begin(), either.end(), given) != 1)
            return fail(ErrorCode::MissingField, QString::fromLatin1(definition.name), reference);
    }
    return change;
}

} // namespace

QJsonValue valueToJson(const QVariant &value, ValueKind kind)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (kind) {
    case ValueKind::Flag:
        return value.toBool();
    case ValueKind::Time:
        return timeText(value.toLongLong());
    case ValueKind::List:
        return QJsonArray::fromStringList(value.toStringList());
    case ValueKind::Text:
    case ValueKind::Key:
        break;
    }
    return value.toString();
}

QJsonObject toJson(const Change &change)
{
    QJsonObject json {{u"do"_s, QString::fromLatin1(definitionOf(change.verb, change.object).name)}};
    const auto put = [&json](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put("user"_L1, change.user);
    put("group"_L1, change.group);
    put("project"_L1, change.project);
    if (change.seen)
        json.insert("seen"_L1, change.seen);
    if (!change.was.isEmpty())
        json.insert("was"_L1, valuesToJson(change.was, change.object));
    if (!change.set.isEmpty())
        json.insert("set"_L1, valuesToJson(change.set, change.object));
    return json;
}

QByteArray toJsonText(const Change &change)
{
    JsonText json;
    json.put("do", QString::fromLatin1(definitionOf(change.verb, change.object).name));
    for (const auto &[key, reference] : {std::pair("user", &change.user), std::pair("group", &change.group), std::pair("project", &change.project)}) {
        if (!reference->isEmpty())
            json.put(key, *reference);
    }
    if (change.seen)
        json.put("seen", change.seen);
    if (!change.was.isEmpty())
        json.put("was", change.was, change.object);
    if (!change.set.isEmpty())
        json.put("set", change.set, change.object);
    return json.close();
}

Result<Change> changeFromJson(const QJsonObject &json)
{
    const QString name = json.value("do"_L1).toString();
    const ChangeDefinition *definition = findChange(name);
    if (!definition)
        return fail(ErrorCode::UnknownChange, name);
    if (const Result<void> keys = checkKeys(json, *definition); !keys)
        return tl::unexpected(keys.error());
    Change change {definition->verb, definition->object};
    change.user = json.value("user"_L1).toString();
    change.group = json.value("group"_L1).toString();
    change.project = json.value("project"_L1).toString();
    change.seen = json.value("seen"_L1).toInteger();
    Result<Values> was = valuesFromJson(u"was"_s, json.value("was"_L1), *definition);
    if (!was)
        return tl::unexpected(was.error());
    Result<Values> set = valuesFromJson(u"set"_s, json.value("set"_L1), *definition);
    if (!set)
        return tl::unexpected(set.error());
    change.was = *was;
    change.set = *set;
    return checkReferences(change, *definition);
}

Result<Change> changeFromJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return fail(ErrorCode::ChangeMalformed, QString::number(error.offset), error.errorString());
    return changeFromJson(document.object());
}

QByteArray toJsonText(const ChangeSet &set)
{
    QJsonArray changes;
    for (const Change &change : set.changes)
        changes.append(toJson(change));
    return QJsonDocument(QJsonObject {{u"reason"_s, set.reason}, {u"changes"_s, changes}}).toJson();
}

Result<ChangeSet> changeSetFromJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::ChangeMalformed, QString::number(error.offset), error.errorString());
    ChangeSet set;
    set.reason = document.object().value("reason"_L1).toString();
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
