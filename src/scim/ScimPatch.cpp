// SPDX-License-Identifier: GPL-3.0-or-later
#include "scim/ScimPatch.h"

#include "core/Text.h"
#include "scim/ScimStrictJson.h"
#include "scim/ScimMatch.h"

#include <QCoreApplication>
#include <QSet>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster {

using Type = ScimError::Type;
using Kind = ScimPatch::Operation::Kind;

namespace {

struct ScimPatchText
{
    Q_DECLARE_TR_FUNCTIONS(ScimPatch)
};

tl::unexpected<ScimError> noValueFor(const ScimAttribute &attribute)
{
    return scimFail(Type::InvalidValue, attribute.type == ScimAttribute::Type::Boolean ? ScimPatchText::tr("“%1” takes true or false.").arg(QString::fromLatin1(attribute.name)) : ScimPatchText::tr("“%1” takes a text.").arg(QString::fromLatin1(attribute.name)));
}

// A simple value, as the attribute has it. Entra ID says "True".
ScimResult<QJsonValue> simple(const ScimAttribute &attribute, const QJsonValue &value)
{
    if (attribute.type != ScimAttribute::Type::Boolean)
        return value.isString() ? ScimResult<QJsonValue>(value) : noValueFor(attribute);
    const QString text = value.toString();
    if (value.isBool())
        return value;
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return QJsonValue(text.compare("true"_L1, Qt::CaseInsensitive) == 0);
    return noValueFor(attribute);
}

// Parts of a complex value, over those that are there. Where it is only a text, that is the part that stands for all of it.
ScimResult<QJsonObject> merged(const ScimAttribute &attribute, QJsonObject object, const QJsonValue &value)
{
    const QJsonObject given = value.isObject() ? value.toObject() : QJsonObject {{u"value"_s, value}};
    if (!value.isObject() && !(value.isString() && attribute.sub(u"value"_s)))
        return scimFail(Type::InvalidValue, ScimPatchText::tr("“%1” takes an object.").arg(QString::fromLatin1(attribute.name)));
    for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
        const ScimAttribute *sub = attribute.sub(it.key());
        if (!sub || sub->is(ScimAttribute::Derived))
            continue;
        const QString name = QString::fromLatin1(sub->name);
        if (it->isNull()) {
            object.remove(name);
            continue;
        }
        const ScimResult<QJsonValue> taken = simple(*sub, *it);
        if (!taken)
            return tl::unexpected(taken.error());
        object.insert(name, *taken);
    }
    return object;
}

ScimResult<QJsonArray> listOf(const ScimAttribute &attribute, const QJsonValue &value)
{
    QJsonArray list;
    for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray {value}) {
        const ScimResult<QJsonObject> taken = merged(attribute, {}, one);
        if (!taken)
            return tl::unexpected(taken.error());
        list.append(*taken);
    }
    return list;
}

// What a new value has to have so that the filter chooses it.
void pin(const ScimAttribute &attribute, const ScimFilter &filter, QJsonObject &object)
{
    for (const ScimFilter &part : filter.parts) {
        if (filter.kind == ScimFilter::Kind::And)
            pin(attribute, part, object);
    }
    const ScimAttribute *sub = filter.kind == ScimFilter::Kind::Compare && filter.operation == ScimFilter::Operation::Equal ? attribute.sub(filter.attribute.name) : nullptr;
    if (const ScimResult<QJsonValue> value = sub ? simple(*sub, filter.value) : noValueFor(attribute); value)
        object.insert(QString::fromLatin1(sub->name), *value);
}

QJsonArray withoutBlanks(QJsonArray list)
{
    for (qsizetype i = list.size() - 1; i >= 0; --i) {
        if (list.at(i).toObject().isEmpty())
            list.removeAt(i);
    }
    return list;
}

constexpr qsizetype MostValues = 100; // of an attribute of a user, each of which is compared with each

QJsonValue valueOf(const QJsonValue &element);

// Members may be many: each once, or those that are removed not at all.
QJsonArray membersAfter(const QJsonArray &before, const QJsonArray &given, bool removes)
{
    QSet<QString> theirs;
    for (const QJsonValue &one : given)
        theirs.insert(valueOf(one).toString().toLower());
    QJsonArray result;
    for (const QJsonValue &one : before) {
        if (!one.toObject().isEmpty() && !theirs.contains(valueOf(one).toString().toLower()))
            result.append(one);
    }
    for (auto one = given.begin(); !removes && one != given.end(); ++one) {
        if (!(*one).toObject().isEmpty() && theirs.remove(valueOf(*one).toString().toLower()))
            result.append(*one);
    }
    return result;
}

QJsonValue valueOf(const QJsonValue &element)
{
    return element.isObject() ? ScimStrictJson::member(element.toObject(), "value"_L1) : element;
}

} // namespace

ScimResult<ScimPatch> ScimPatch::read(ScimType type, const QJsonObject &body)
{
    const QJsonValue schemas = ScimStrictJson::member(body, "schemas"_L1);
    const QJsonArray list = ScimStrictJson::member(body, "Operations"_L1).toArray();
    if (!schemas.isUndefined() && !schemas.toArray().contains(ScimSchema::PatchMessage))
        return scimFail(Type::InvalidSyntax, ScimPatchText::tr("A PATCH has the schema %1.").arg(ScimSchema::PatchMessage));
    if (list.isEmpty() || list.size() > MostOperations)
        return scimFail(Type::InvalidSyntax, ScimPatchText::tr("A PATCH has 1 to %1 “Operations”.").arg(MostOperations));
    ScimPatch patch(type);
    for (const QJsonValue &one : list) {
        const QJsonObject operation = one.toObject();
        static const QStringList names {u"add"_s, u"replace"_s, u"remove"_s};
        const qsizetype kind = names.indexOf(ScimStrictJson::member(operation, "op"_L1).toString().toLower());
        if (kind < 0)
            return scimFail(Type::InvalidSyntax, ScimPatchText::tr("The “op” of an operation is add, replace or remove."));
        const QJsonValue path = ScimStrictJson::member(operation, "path"_L1);
        const QJsonValue value = ScimStrictJson::member(operation, "value"_L1);
        if (!path.isUndefined() && !path.isNull() && !path.isString())
            return scimFail(Type::InvalidPath, ScimPatchText::tr("A path is a text."));
        if (const ScimResult<void> added = patch.add(Kind(kind), path.toString(), value); !added)
            return tl::unexpected(added.error());
    }
    return patch;
}

ScimResult<QJsonObject> ScimPatch::resource(ScimType type, const QJsonObject &body)
{
    ScimPatch patch(type);
    if (const ScimResult<void> added = patch.addAll(Kind::Replace, body, {}); !added)
        return tl::unexpected(added.error());
    return patch.appliedTo({});
}

ScimResult<void> ScimPatch::add(Kind kind, const QString &path, const QJsonValue &value)
{
    if (path.trimmed().isEmpty())
        return kind == Kind::Remove ? scimFail(Type::NoTarget, ScimPatchText::tr("What is removed needs a “path”.")) : addAll(kind, value, {});
    const ScimResult<ScimPath> parsed = ScimPath::parse(path);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (!parsed->attribute.name.isEmpty())
        return addOne(kind, *parsed, value, true);
    const ScimSchema *schema = ScimSchema::find(parsed->attribute.urn);
    if (kind != Kind::Remove)
        return addAll(kind, value, schema->id);
    for (const ScimAttribute &attribute : schema->attributes) { // all of an extension
        if (const ScimResult<void> added = addOne(kind, {.attribute = {schema->id, QString::fromLatin1(attribute.name), {}}}, {}, false); !added)
            return added;
    }
    return {};
}

// Names of a value are paths: "name.givenName", "urn:…:User:department", "phoneNumbers[type eq \"work\"].value"; or that of an extension, which holds its own.
ScimResult<void> ScimPatch::addAll(Kind kind, const QJsonValue &value, const QString &urn)
{
    if (!value.isObject())
        return scimFail(Type::InvalidValue, ScimPatchText::tr("Without a “path”, the “value” is an object."));
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        ScimResult<ScimPath> path = ScimPath::parse(it.key());
        if (!path)
            continue; // no attribute has such a name
        if (path->attribute.name.isEmpty()) {
            if (const ScimResult<void> added = urn.isEmpty() ? addAll(kind, *it, path->attribute.urn) : ScimResult<void>(); !added)
                return added;
            continue;
        }
        if (path->attribute.urn.isEmpty())
            path->attribute.urn = urn;
        if (const ScimResult<void> added = addOne(kind, *path, *it, false); !added)
            return added;
    }
    return {};
}

ScimResult<void> ScimPatch::addOne(Kind kind, const ScimPath &path, const QJsonValue &value, bool isNamed)
{
    const std::optional<ScimFound> found = ScimFound::of(m_type, path.attribute);
    if (!found && (!isNamed || ScimFound::isPassedOver(m_type, path.attribute)))
        return {};
    if (!found)
        return scimFail(Type::InvalidPath, ScimPatchText::tr("There is no attribute “%1” here.").arg(quotedText(path.attribute.text())));
    if (found->attribute->is(ScimAttribute::Derived) || found->leaf().is(ScimAttribute::Derived) || (found->leaf().is(ScimAttribute::ReadOnly) && !isNamed))
        return {};
    if (found->leaf().is(ScimAttribute::ReadOnly))
        return scimFail(Type::Mutability, ScimPatchText::tr("“%1” cannot be set by SCIM.").arg(path.attribute.text()));
    if (value.isUndefined() && kind != Kind::Remove)
        return scimFail(Type::InvalidValue, ScimPatchText::tr("An operation on “%1” has no “value”.").arg(quotedText(path.text())));
    if (path.which) {
        if (const ScimResult<ScimMatch> known = ScimMatch::within(m_type, path.attribute, *path.which); !known)
            return tl::unexpected(known.error());
    }
    m_operations.append({kind, *found, path.which, value});
    return {};
}

ScimResult<QJsonObject> ScimPatch::appliedTo(QJsonObject resource) const
{
    for (const Operation &operation : m_operations) {
        const QString &urn = operation.target.urn;
        QJsonObject container = urn.isEmpty() ? resource : resource.value(urn).toObject();
        const bool hasSeveral = operation.target.attribute->is(ScimAttribute::Multiple);
        if (const ScimResult<void> applied = hasSeveral ? applyToValues(operation, container) : apply(operation, container); !applied)
            return tl::unexpected(applied.error());
        if (urn.isEmpty())
            resource = container;
        else if (container.isEmpty())
            resource.remove(urn);
        else
            resource.insert(urn, container);
    }
    return resource;
}

ScimResult<void> ScimPatch::apply(const Operation &operation, QJsonObject &container) const
{
    const ScimAttribute &attribute = *operation.target.attribute;
    const QString name = operation.target.name();
    if (operation.which)
        return scimFail(Type::InvalidPath, ScimPatchText::tr("“%1” has one value, there is nothing to choose from.").arg(name));
    if (operation.kind == Kind::Remove || operation.value.isNull()) {
        if (attribute.is(ScimAttribute::Required))
            return scimFail(Type::InvalidValue, ScimPatchText::tr("“%1” cannot be blank.").arg(name));
        QJsonObject rest = container.value(name).toObject();
        rest.remove(operation.target.sub ? QString::fromLatin1(operation.target.sub->name) : QString());
        if (operation.target.sub)
            container.insert(name, rest);
        else
            container.remove(name);
        return {};
    }
    if (attribute.type != ScimAttribute::Type::Complex)
        return simple(attribute, operation.value).map([&](const QJsonValue &value) { container.insert(name, value); });
    const QJsonValue given = operation.target.sub ? QJsonValue(QJsonObject {{QString::fromLatin1(operation.target.sub->name), operation.value}}) : operation.value;
    return merged(attribute, container.value(name).toObject(), given).map([&](const QJsonObject &object) { container.insert(name, object); });
}

ScimResult<void> ScimPatch::applyToValues(const Operation &operation, QJsonObject &container) const
{
    const ScimAttribute &attribute = *operation.target.attribute;
    const QString name = operation.target.name();
    QJsonArray list = container.value(name).toArray();
    const bool removes = operation.kind == Kind::Remove || operation.value.isNull();
    if (operation.which) {
        const ScimResult<QJsonArray> changed = chosen(operation, list);
        return changed.map([&](const QJsonArray &values) { container.insert(name, withoutBlanks(values)); });
    }
    if (operation.target.sub)
        return scimFail(Type::InvalidPath, ScimPatchText::tr("“%1” has several values: say in brackets which of them.").arg(name));
    const ScimResult<QJsonArray> given = operation.value.isUndefined() || operation.value.isNull() ? QJsonArray() : listOf(attribute, operation.value);
    if (!given)
        return tl::unexpected(given.error());
    if (removes && given->isEmpty()) {
        container.remove(name);
        return {};
    }
    if (name == "members"_L1) {
        container.insert(name, membersAfter(operation.kind == Kind::Replace ? QJsonArray() : list, *given, removes));
        return {};
    }
    if (given->size() > MostValues || list.size() > MostValues)
        return scimFail(Type::InvalidValue, ScimPatchText::tr("“%1” has more than %2 values.").arg(name).arg(MostValues));
    QJsonArray result = operation.kind == Kind::Replace ? QJsonArray() : list;
    for (const QJsonValue &one : *given) {
        for (qsizetype i = result.size() - 1; i >= 0; --i) { // those that it takes the place of, or that are removed
            QJsonObject other = result.at(i).toObject();
            if (valueOf(other) == valueOf(one) && !valueOf(one).isUndefined())
                result.removeAt(i);
            else if (!removes && one.toObject().value("primary"_L1).toBool() && other.contains("primary"_L1)) {
                other.insert(u"primary"_s, false); // there is one (RFC 7643 §2.4)
                result.replace(i, other);
            }
        }
        if (!removes)
            result.append(one);
    }
    container.insert(name, withoutBlanks(result));
    return {};
}

// What is done to those values of several that a filter chooses.
ScimResult<QJsonArray> ScimPatch::chosen(const Operation &operation, QJsonArray list) const
{
    const ScimAttribute &attribute = *operation.target.attribute;
    const QString name = operation.target.name();
    const QString sub = operation.target.sub ? QString::fromLatin1(operation.target.sub->name) : QString();
    const ScimResult<ScimMatch> match = ScimMatch::within(m_type, {operation.target.urn, name, {}}, *operation.which);
    if (!match)
        return tl::unexpected(match.error());
    const bool removes = operation.kind == Kind::Remove || operation.value.isNull();
    const QJsonValue given = sub.isEmpty() ? operation.value : QJsonValue(QJsonObject {{sub, operation.value}});
    bool isFound = false;
    for (qsizetype i = list.size() - 1; i >= 0; --i) {
        QJsonObject one = list.at(i).toObject();
        if (!(*match)(one))
            continue;
        isFound = true;
        if (removes && (sub.isEmpty() || sub == "value"_L1)) {
            list.removeAt(i);
            continue;
        }
        if (removes) {
            one.remove(sub);
        } else {
            const ScimResult<QJsonObject> changed = merged(attribute, one, given);
            if (!changed)
                return tl::unexpected(changed.error());
            one = *changed;
        }
        list.replace(i, one);
    }
    if (isFound)
        return list;
    const bool isInPart = attribute.is(ScimAttribute::KeptInPart);
    if (isInPart && (removes || (operation.kind == Kind::Replace && !list.isEmpty())))
        return list; // of one that was not kept; where there is none at all, this is the one
    if (operation.kind != Kind::Add && !isInPart)
        return scimFail(Type::NoTarget, ScimPatchText::tr("No value of “%1” is as “%2” says.").arg(name, quotedText(operation.which->text())));
    QJsonObject made;
    pin(attribute, *operation.which, made);
    return merged(attribute, made, given).map([&list](const QJsonObject &one) {
        list.append(one);
        return list;
    });
}

} // namespace muster
