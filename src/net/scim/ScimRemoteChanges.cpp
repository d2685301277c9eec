// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimRemoteChanges.h"

#include "net/scim/ScimJson.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Kind = RemoteObject::Kind;
using Place = ScimRemoteObject::Place;

const QString PatchSchema = u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s;

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

// Not said and blank are one here.
bool isSame(const QVariant &one, const QVariant &other)
{
    return one.toString() == other.toString();
}

QJsonValue jsonOf(Field field, const QVariant &value)
{
    return field == Field::Status ? QJsonValue(value.toString() != "disabled"_L1) : QJsonValue(value.toString());
}

QJsonObject operation(const char *op, const QString &path, const QJsonValue &value)
{
    QJsonObject operation {{u"op"_s, latin(op)}, {u"path"_s, path}};
    if (!value.isUndefined())
        operation.insert(u"value"_s, value);
    return operation;
}

// RFC 7644 §3.10. A part of another by itself; of lists and of the manager, who are more than one part, the whole.
QString pathOf(const Place &place)
{
    const bool isPart = place.sub && !place.isList && !place.schema;
    const QString name = isPart ? latin(place.name) + u'.' + latin(place.sub) : latin(place.name);
    return place.schema ? latin(place.schema) + u':' + name : name;
}

QJsonObject member(const QString &id)
{
    return {{u"value"_s, id}};
}

QJsonArray memberArray(const QStringList &ids)
{
    QJsonArray members;
    for (const QString &id : ids)
        members.append(member(id));
    return members;
}

QString fullName(const QHash<Field, QVariant> &values)
{
    return u"%1 %2"_s.arg(values.value(Field::FirstName).toString(), values.value(Field::LastName).toString()).simplified();
}

QStringList less(const QStringList &all, const QStringList &without)
{
    const QSet<QString> gone(without.cbegin(), without.cend());
    QStringList rest;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(rest), [&gone](const QString &id) { return !gone.contains(id); });
    return rest;
}

void putAt(QJsonObject &resource, const Place &place, const QJsonValue &attribute)
{
    if (!place.schema) {
        ScimJson::set(resource, latin(place.name), attribute);
        return;
    }
    QJsonObject extension = ScimJson::value(resource, latin(place.schema)).toObject();
    ScimJson::set(extension, latin(place.name), attribute);
    ScimJson::set(resource, latin(place.schema), extension.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(extension));
}

void nameSchemas(QJsonObject &resource, Kind kind)
{
    QJsonArray schemas {latin(kind == Kind::User ? ScimRemoteObject::UserSchema : ScimRemoteObject::GroupSchema)};
    for (const QJsonValue &known : ScimJson::value(resource, u"schemas").toArray()) {
        if (!schemas.contains(known) && known.toString() != latin(ScimRemoteObject::EnterpriseSchema))
            schemas.append(known);
    }
    if (resource.contains(latin(ScimRemoteObject::EnterpriseSchema)))
        schemas.append(latin(ScimRemoteObject::EnterpriseSchema));
    ScimJson::set(resource, u"schemas"_s, schemas);
}

} // namespace

QJsonObject ScimRemoteChanges::resource(const RemoteObject &object, const ScimProfile &profile)
{
    const ScimCurrent nothing {.resource = {}, .object = {.kind = object.kind}};
    RemoteObject filled = object;
    if (filled.userName.isEmpty())
        filled.userName = object.values.value(Field::Email).toString();
    const ScimRemoteChanges changes(nothing.object, filled, nothing, profile);
    QJsonObject resource;
    for (const Place &place : changes.m_places)
        putAt(resource, place, changes.attributeOf(place, resource));
    if (object.kind == Kind::User) {
        const QString name = fullName(object.values);
        resource.insert(u"userName"_s, filled.userName);
        resource.insert(u"displayName"_s, name.isEmpty() ? filled.userName : name);
    } else if (object.members && !object.members->isEmpty() && !profile.membersByPatch) {
        resource.insert(u"members"_s, memberArray(*object.members));
    }
    nameSchemas(resource, object.kind);
    return resource;
}

ScimRemoteChanges::ScimRemoteChanges(const RemoteObject &known, const RemoteObject &wanted, const ScimCurrent &current, const ScimProfile &profile)
    : m_wanted(wanted)
    , m_current(current)
    , m_profile(profile)
{
    const QHash<Field, QVariant> &now = current.object.values;
    for (const Place &place : ScimRemoteObject::places(wanted.kind)) {
        const QVariant value = wanted.values.value(place.field);
        const QVariant before = known.values.value(place.field);
        if (!wanted.values.contains(place.field) || isSame(value, before) || isSame(value, now.value(place.field)))
            continue;
        if (place.field == Field::Status && value.toString().isEmpty()) // no state of an account
            continue;
        m_places.append(place);
        m_hasForeign = m_hasForeign || (known.values.contains(place.field) && now.contains(place.field) && !isSame(before, now.value(place.field)));
    }
    if (wanted.kind == Kind::Group) {
        compareMembers(known);
        return;
    }
    // Who is known by the address goes on to be.
    const QString before = ScimJson::text(ScimJson::value(current.resource, u"userName"));
    const bool changesEmail = std::any_of(m_places.cbegin(), m_places.cend(), [](const Place &place) { return place.field == Field::Email; });
    m_userName = wanted.userName.isEmpty() && changesEmail && known.userName.isEmpty() && current.object.userName.isEmpty() ? wanted.values.value(Field::Email).toString() : wanted.userName;
    m_setsUserName = !m_userName.isEmpty() && m_userName != before && !(wanted.userName == known.userName && !wanted.userName.isEmpty());
}

void ScimRemoteChanges::compareMembers(const RemoteObject &known)
{
    m_before = m_current.object.members;
    if (!m_wanted.members)
        return;
    if (!m_before && m_profile.members != ScimProfile::Trait::No)
        m_before = known.members;
    const QStringList now = m_current.object.members.value_or(QStringList());
    const QStringList before = known.members ? *known.members : now;
    m_joining = less(less(*m_wanted.members, before), now);
    m_leaving = less(before, *m_wanted.members);
    if (m_current.object.members) // who has left by now needs not be taken out
        m_leaving = less(m_leaving, less(m_leaving, now));
    m_joining.removeDuplicates();
    m_leaving.removeDuplicates();
}

// Lists keep what stands in them besides; so does what has more parts than we know.
QJsonValue ScimRemoteChanges::attributeOf(const Place &place, const QJsonObject &from) const
{
    const QJsonValue value = isBlank(place.field) ? QJsonValue(QJsonValue::Undefined) : jsonOf(place.field, m_wanted.values.value(place.field));
    if (!place.sub)
        return value;
    const QJsonObject holder = place.schema ? ScimJson::value(from, latin(place.schema)).toObject() : from;
    const QJsonValue now = ScimJson::value(holder, latin(place.name));
    if (!place.isList) {
        QJsonObject object = place.schema ? QJsonObject() : now.toObject(); // what stood beside the old manager's ID is about them
        ScimJson::set(object, latin(place.sub), value);
        return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
    }
    QJsonArray list = m_profile.oneEmail ? QJsonArray() : now.toArray();
    const qsizetype chief = ScimRemoteObject::indexOfChief(list);
    if (value.isUndefined()) {
        if (chief >= 0)
            list.removeAt(chief);
        return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list);
    }
    QJsonObject entry = chief < 0 ? QJsonObject {{u"type"_s, u"work"_s}, {u"primary"_s, true}} : list.at(chief).toObject();
    ScimJson::set(entry, u"display"_s, QJsonValue(QJsonValue::Undefined)); // it was made of the old one
    ScimJson::set(entry, latin(place.sub), value);
    if (chief < 0)
        list.append(entry);
    else
        list.replace(chief, entry);
    return list;
}

QString ScimRemoteChanges::displayName() const
{
    const QString now = ScimJson::text(ScimJson::value(m_current.resource, u"displayName"));
    QHash<Field, QVariant> values = m_current.object.values;
    if (now.isEmpty() || now != fullName(values)) // it is no such name, or somebody has chosen another
        return {};
    for (const Place &place : m_places)
        values.insert(place.field, m_wanted.values.value(place.field));
    const QString then = fullName(values);
    return then == now ? QString() : then;
}

QJsonArray ScimRemoteChanges::valueOperations() const
{
    QJsonArray operations;
    for (const Place &place : m_places) {
        const bool isPart = place.sub && !place.isList && !place.schema;
        const QJsonValue attribute = isPart ? (isBlank(place.field) ? QJsonValue(QJsonValue::Undefined) : jsonOf(place.field, m_wanted.values.value(place.field))) : attributeOf(place, m_current.resource);
        operations.append(operation(attribute.isUndefined() ? "remove" : "replace", pathOf(place), attribute));
    }
    if (m_wanted.kind == Kind::User) {
        if (m_setsUserName)
            operations.append(operation("replace", u"userName"_s, m_userName));
        if (const QString name = displayName(); !name.isEmpty())
            operations.append(operation("replace", u"displayName"_s, name));
    }
    return operations;
}

QList<QJsonObject> ScimRemoteChanges::patches() const
{
    const int most = std::max(1, m_profile.mostMembers);
    QList<QJsonArray> parts;
    if (const QJsonArray values = valueOperations(); !values.isEmpty())
        parts.append(values);
    for (qsizetype i = 0; i < m_joining.size(); i += most)
        parts.append(QJsonArray {operation("add", u"members"_s, memberArray(m_joining.mid(i, most)))});
    for (qsizetype i = 0; i < m_leaving.size(); ++i) {
        if (i % most == 0)
            parts.append(QJsonArray());
        parts.last().append(operation("remove", u"members[value eq %1]"_s.arg(ScimJson::quoted(m_leaving.at(i))), QJsonValue(QJsonValue::Undefined)));
    }
    QList<QJsonObject> patches;
    for (const QJsonArray &operations : std::as_const(parts))
        patches.append({{u"schemas"_s, QJsonArray {PatchSchema}}, {u"Operations"_s, operations}});
    return patches;
}

// Some show of some accounts little more than their names (Keycloak of administrators), or of groups no members: to write that back would wipe the rest.
std::optional<QJsonObject> ScimRemoteChanges::whole() const
{
    const QJsonObject &now = m_current.resource;
    const bool isUser = m_wanted.kind == Kind::User;
    const auto has = [&now](QStringView name) { return !ScimJson::value(now, name).isUndefined(); };
    if (isUser ? !has(u"name") && !has(u"emails") && !has(u"active") : !m_before || m_profile.membersByPatch)
        return {};
    QJsonObject whole;
    for (auto it = now.constBegin(); it != now.constEnd(); ++it) {
        const bool isReadOnly = it.key().compare("meta"_L1, Qt::CaseInsensitive) == 0 || (isUser && it.key().compare("groups"_L1, Qt::CaseInsensitive) == 0);
        if (!isReadOnly && !it.value().isNull())
            whole.insert(it.key(), it.value());
    }
    for (const Place &place : m_places)
        putAt(whole, place, attributeOf(place, whole));
    if (m_setsUserName)
        ScimJson::set(whole, u"userName"_s, m_userName);
    if (const QString name = isUser ? displayName() : QString(); !name.isEmpty())
        ScimJson::set(whole, u"displayName"_s, name);
    if (!isUser && m_wanted.members)
        ScimJson::set(whole, u"members"_s, memberArray(less(*m_before, m_leaving) + m_joining));
    nameSchemas(whole, m_wanted.kind);
    return whole;
}

} // namespace muster
