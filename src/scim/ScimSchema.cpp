// SPDX-License-Identifier: GPL-3.0-or-later
#include "scim/ScimSchema.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const ScimAttribute *findIn(const QVector<ScimAttribute> &attributes, const QString &name)
{
    const auto it = std::find_if(attributes.cbegin(), attributes.cend(), [&name](const ScimAttribute &one) { return name.compare(QLatin1StringView(one.name), Qt::CaseInsensitive) == 0; });
    return it == attributes.cend() ? nullptr : &*it;
}

QString typeText(ScimAttribute::Type type)
{
    static const QStringList texts {u"string"_s, u"boolean"_s, u"dateTime"_s, u"reference"_s, u"complex"_s};
    return texts.at(int(type));
}

QJsonObject jsonOf(const ScimAttribute &attribute)
{
    QJsonObject json {{u"name"_s, QString::fromLatin1(attribute.name)}, {u"type"_s, typeText(attribute.type)}, {u"multiValued"_s, attribute.is(ScimAttribute::Multiple)},
        {u"description"_s, QString::fromUtf8(attribute.description)}, {u"required"_s, attribute.is(ScimAttribute::Required)}, {u"caseExact"_s, attribute.is(ScimAttribute::CaseExact)},
        {u"mutability"_s, attribute.is(ScimAttribute::ReadOnly) ? u"readOnly"_s : u"readWrite"_s}, {u"returned"_s, attribute.is(ScimAttribute::Always) ? u"always"_s : u"default"_s},
        {u"uniqueness"_s, attribute.is(ScimAttribute::UniqueHere) ? u"server"_s : u"none"_s}};
    if (!attribute.canonical.isEmpty())
        json.insert(u"canonicalValues"_s, QJsonArray::fromStringList(attribute.canonical));
    if (!attribute.references.isEmpty())
        json.insert(u"referenceTypes"_s, QJsonArray::fromStringList(attribute.references));
    QJsonArray subs;
    for (const ScimAttribute &sub : attribute.subs)
        subs.append(jsonOf(sub));
    if (!subs.isEmpty())
        json.insert(u"subAttributes"_s, subs);
    return json;
}

} // namespace

const ScimAttribute *ScimAttribute::sub(const QString &name) const
{
    return findIn(subs, name);
}

const ScimSchema *ScimSchema::find(const QString &id)
{
    const QVector<ScimSchema> &schemas = all();
    const auto it = std::find_if(schemas.cbegin(), schemas.cend(), [&id](const ScimSchema &schema) { return schema.id.compare(id, Qt::CaseInsensitive) == 0; });
    return it == schemas.cend() ? nullptr : &*it;
}

QStringList ScimSchema::of(ScimType type)
{
    return type == ScimType::User ? QStringList {User, EnterpriseUser, MusterUser} : QStringList {Group};
}

QJsonObject ScimSchema::json() const
{
    QJsonArray list;
    for (const ScimAttribute &attribute : attributes)
        list.append(jsonOf(attribute));
    return {{u"schemas"_s, QJsonArray {u"urn:ietf:params:scim:schemas:core:2.0:Schema"_s}}, {u"id"_s, id}, {u"name"_s, name}, {u"description"_s, description}, {u"attributes"_s, list}};
}

const ScimAttribute *ScimSchema::attribute(const QString &name) const
{
    return findIn(attributes, name);
}

std::optional<ScimFound> ScimFound::of(ScimType type, const ScimAttributePath &path)
{
    const QStringList schemas = ScimSchema::of(type);
    const ScimSchema *schema = ScimSchema::find(path.urn.isEmpty() ? schemas.first() : path.urn);
    if (!schema || !schemas.contains(schema->id))
        return std::nullopt;
    const bool isCore = schema->id == schemas.first();
    const ScimAttribute *attribute = schema->attribute(path.name);
    if (!attribute && isCore)
        attribute = findIn(ScimSchema::common(), path.name);
    const ScimAttribute *sub = attribute && !path.sub.isEmpty() ? attribute->sub(path.sub) : nullptr;
    if (!attribute || (!path.sub.isEmpty() && !sub))
        return std::nullopt;
    return ScimFound {isCore ? QString() : schema->id, attribute, sub};
}

bool ScimFound::isPassedOver(ScimType type, const ScimAttributePath &path)
{
    static const QStringList ofUser {u"nickName"_s, u"profileUrl"_s, u"locale"_s, u"timezone"_s, u"password"_s, u"ims"_s, u"photos"_s, u"addresses"_s, u"entitlements"_s, u"x509Certificates"_s};
    static const QStringList ofName {u"middleName"_s, u"honorificPrefix"_s, u"honorificSuffix"_s};
    static const QStringList ofValue {u"value"_s, u"display"_s, u"type"_s, u"primary"_s, u"$ref"_s}; // RFC 7643 §2.4
    static const QStringList ofEnterprise {u"employeeNumber"_s, u"costCenter"_s, u"organization"_s, u"division"_s};
    const auto has = [](const QStringList &list, const QString &name) { return list.contains(name, Qt::CaseInsensitive); };
    const auto isUrn = [&path](const QString &urn) { return path.urn.compare(urn, Qt::CaseInsensitive) == 0; };
    if (type == ScimType::Group) // which has no such field here
        return (path.urn.isEmpty() || isUrn(ScimSchema::Group)) && has({u"externalId"_s}, path.name);
    if (isUrn(ScimSchema::EnterpriseUser))
        return has(ofEnterprise, path.name);
    if (!path.urn.isEmpty() && !isUrn(ScimSchema::User))
        return !ScimSchema::find(path.urn) && path.urn.startsWith("urn:"_L1, Qt::CaseInsensitive); // of somebody else's extension
    const auto found = ScimFound::of(type, {path.urn, path.name, {}});
    return has(ofUser, path.name) || (has({u"name"_s}, path.name) && has(ofName, path.sub)) || (found && found->attribute->is(ScimAttribute::Multiple) && !found->attribute->subs.isEmpty() && has(ofValue, path.sub));
}

} // namespace muster
