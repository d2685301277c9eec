// SPDX-License-Identifier: GPL-3.0-or-later
#include "scim/ScimMatch.h"

#include "core/Fold.h"
#include "core/JsonText.h"
#include "core/Text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

using Kind = ScimFilter::Kind;
using Operation = ScimFilter::Operation;

namespace {

struct ScimMatchText
{
    Q_DECLARE_TR_FUNCTIONS(ScimMatch)
};

// The values of an attribute, one or several; of complex ones, `sub`, or what stands for all of it (RFC 7643 §2.4).
template <typename Take>
bool anyOf(const QJsonValue &value, const QString &sub, const Take &take)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.cbegin(), list.cend(), [&](const QJsonValue &one) { return anyOf(one, sub, take); });
    }
    if (value.isObject())
        return take(value.toObject().value(sub.isEmpty() ? u"value"_s : sub));
    return sub.isEmpty() && take(value);
}

QJsonValue attributeOf(const QJsonObject &object, const QString &urn, const QString &name)
{
    return (urn.isEmpty() ? object : object.value(urn).toObject()).value(name);
}

bool isPresent(const QJsonValue &value)
{
    if (value.isArray())
        return !value.toArray().isEmpty();
    if (value.isObject())
        return !value.toObject().isEmpty();
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(u""_s);
}

} // namespace

ScimResult<ScimMatch> ScimMatch::of(ScimType type, const ScimFilter &filter)
{
    return compiled(type, nullptr, filter).map([](Node node) {
        ScimMatch match;
        match.m_root = std::move(node);
        return match;
    });
}

ScimResult<ScimMatch> ScimMatch::within(ScimType type, const ScimAttributePath &attribute, const ScimFilter &filter)
{
    const std::optional<ScimFound> found = ScimFound::of(type, {attribute.urn, attribute.name, {}});
    if (!found || found->attribute->subs.isEmpty())
        return scimFail(ScimError::Type::InvalidPath, ScimMatchText::tr("“%1” has no values that could be told apart.").arg(quotedText(attribute.text())));
    return compiled(type, found->attribute, filter).map([](Node node) {
        ScimMatch match;
        match.m_root = std::move(node);
        return match;
    });
}

ScimResult<ScimMatch::Node> ScimMatch::compiled(ScimType type, const ScimAttribute *outer, const ScimFilter &filter)
{
    if (filter.kind == Kind::Compare || filter.kind == Kind::Present || filter.kind == Kind::Within)
        return condition(type, outer, filter);
    Node node {.kind = filter.kind};
    for (const ScimFilter &part : filter.parts) {
        ScimResult<Node> inner = compiled(type, outer, part);
        if (!inner)
            return inner;
        node.parts.push_back(std::move(*inner));
    }
    return node;
}

ScimResult<ScimMatch::Node> ScimMatch::condition(ScimType type, const ScimAttribute *outer, const ScimFilter &filter)
{
    Node node {.kind = filter.kind, .operation = filter.operation};
    const ScimAttribute *attribute = nullptr;
    if (outer) {
        attribute = filter.attribute.urn.isEmpty() && filter.attribute.sub.isEmpty() ? outer->sub(filter.attribute.name) : nullptr;
        node.name = attribute ? QString::fromLatin1(attribute->name) : QString();
    } else if (const std::optional<ScimFound> found = ScimFound::of(type, filter.attribute)) {
        attribute = found->attribute;
        node.urn = found->urn;
        node.name = found->name();
        node.sub = found->sub ? QString::fromLatin1(found->sub->name) : QString();
    }
    const bool isKnown = attribute || (!outer && ScimFound::isPassedOver(type, filter.attribute));
    if (!isKnown)
        return scimFail(ScimError::Type::InvalidFilter, ScimMatchText::tr("There is no attribute “%1” here.").arg(quotedText(filter.attribute.text())));
    if (filter.kind == Kind::Within) {
        if (!attribute)
            return Node {.kind = Kind::Or}; // nothing
        ScimResult<Node> inner = attribute->subs.isEmpty() ? ScimResult<Node>(scimFail(ScimError::Type::InvalidFilter, ScimMatchText::tr("“%1” has no parts.").arg(node.name))) : compiled(type, attribute, filter.parts.front());
        if (!inner)
            return inner;
        node.parts.push_back(std::move(*inner));
        return node;
    }
    const ScimAttribute *leaf = attribute && !node.sub.isEmpty() ? attribute->sub(node.sub) : attribute;
    if (leaf && leaf->type == ScimAttribute::Type::Complex) // its value stands for it
        leaf = leaf->sub(u"value"_s) ? leaf->sub(u"value"_s) : leaf;
    node.type = leaf ? leaf->type : ScimAttribute::Type::String;
    node.caseExact = leaf && leaf->is(ScimAttribute::CaseExact);
    return filter.kind == Kind::Present ? ScimResult<Node>(node) : literal(node, filter.value);
}

// What it is compared with, as the attribute has it.
ScimResult<ScimMatch::Node> ScimMatch::literal(Node node, const QJsonValue &value)
{
    node.value = value;
    const bool isEquality = node.operation == Operation::Equal || node.operation == Operation::NotEqual;
    if (value.isNull())
        return isEquality ? ScimResult<Node>(node) : scimFail(ScimError::Type::InvalidFilter, ScimMatchText::tr("null can be asked for with eq and ne alone."));
    if (node.type == ScimAttribute::Type::Boolean) {
        const QString text = value.toString();
        const bool isTrue = text.compare("true"_L1, Qt::CaseInsensitive) == 0;
        if (!isEquality || !(value.isBool() || isTrue || text.compare("false"_L1, Qt::CaseInsensitive) == 0))
            return scimFail(ScimError::Type::InvalidFilter, ScimMatchText::tr("“%1” is true or false, and can be asked for with eq and ne alone.").arg(node.name));
        node.value = value.isBool() ? value : QJsonValue(isTrue);
        return node;
    }
    if (!value.isString())
        return scimFail(ScimError::Type::InvalidFilter, ScimMatchText::tr("“%1” is a text: put what it is compared with in quotation marks.").arg(node.name));
    const bool isOrder = node.operation >= Operation::Greater;
    if (node.type == ScimAttribute::Type::DateTime && (isOrder || isEquality)) {
        const std::optional<qint64> time = JsonText::timeFrom(value.toString());
        if (!time)
            return scimFail(ScimError::Type::InvalidFilter, ScimMatchText::tr("“%1” is a time, as in 2026-01-31T00:00:00Z.").arg(node.name));
        node.value = double(*time);
    }
    return node;
}

bool ScimMatch::operator()(const QJsonObject &resource) const
{
    return holds(m_root, resource);
}

bool ScimMatch::holds(const Node &node, const QJsonObject &object)
{
    const auto inner = [&object](const Node &part) { return holds(part, object); };
    switch (node.kind) {
    case Kind::And:
        return std::all_of(node.parts.cbegin(), node.parts.cend(), inner);
    case Kind::Or:
        return std::any_of(node.parts.cbegin(), node.parts.cend(), inner);
    case Kind::Not:
        return !holds(node.parts.front(), object);
    case Kind::Within: {
        const QJsonValue value = attributeOf(object, node.urn, node.name);
        if (!value.isArray())
            return holds(node.parts.front(), value.toObject());
        const QJsonArray list = value.toArray();
        return std::any_of(list.cbegin(), list.cend(), [&node](const QJsonValue &one) { return holds(node.parts.front(), one.toObject()); });
    }
    case Kind::Present:
    case Kind::Compare:
        break;
    }
    const QJsonValue value = node.name.isEmpty() ? QJsonValue(QJsonValue::Undefined) : attributeOf(object, node.urn, node.name);
    if (node.kind == Kind::Present)
        return node.sub.isEmpty() ? isPresent(value) : anyOf(value, node.sub, isPresent);
    const bool isOther = node.operation == Operation::NotEqual;
    if (node.value.isNull())
        return (node.sub.isEmpty() ? isPresent(value) : anyOf(value, node.sub, isPresent)) == isOther;
    return anyOf(value, node.sub, [&node](const QJsonValue &one) { return compares(node, one); }) != isOther;
}

bool ScimMatch::isOrdered(Operation operation, int order)
{
    switch (operation) {
    case Operation::Greater:
        return order > 0;
    case Operation::GreaterOrEqual:
        return order >= 0;
    case Operation::Less:
        return order < 0;
    case Operation::LessOrEqual:
        return order <= 0;
    default:
        return order == 0;
    }
}

// Whether one value is, begins with …; of NotEqual, whether it is equal.
bool ScimMatch::compares(const Node &node, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return false;
    if (node.value.isBool())
        return value == node.value;
    if (node.value.isDouble()) {
        const std::optional<qint64> time = JsonText::timeFrom(value.toString());
        const qint64 other = qint64(node.value.toDouble());
        return time && isOrdered(node.operation, *time < other ? -1 : *time > other ? 1 : 0);
    }
    const Qt::CaseSensitivity sensitivity = node.caseExact ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QString text = value.toString();
    const QString wanted = node.value.toString();
    switch (node.operation) {
    case Operation::Contains:
        return text.contains(wanted, sensitivity);
    case Operation::StartsWith:
        return text.startsWith(wanted, sensitivity);
    case Operation::EndsWith:
        return text.endsWith(wanted, sensitivity);
    case Operation::Equal:
    case Operation::NotEqual:
        if (!node.caseExact) // as no two may be called (core/Fold): who is told that a name is taken finds whose it is
            return fold(text) == fold(wanted);
        [[fallthrough]];
    default:
        return isOrdered(node.operation, text.compare(wanted, sensitivity));
    }
}

void ScimMatch::collect(const Node &node, QSet<QString> &names)
{
    if (!node.name.isEmpty())
        names.insert(node.urn.isEmpty() ? node.name : node.urn);
    if (node.kind != Kind::Within) { // whose parts are of the attribute
        for (const Node &part : node.parts)
            collect(part, names);
    }
}

QSet<QString> ScimMatch::names() const
{
    QSet<QString> names;
    collect(m_root, names);
    return names;
}

int ScimMatch::mentionsIn(const Node &node, const QString &name)
{
    int count = node.name == name && node.urn.isEmpty() ? 1 : 0;
    if (node.kind != Kind::Within) {
        for (const Node &part : node.parts)
            count += mentionsIn(part, name);
    }
    return count;
}

int ScimMatch::mentions(const QString &name) const
{
    return mentionsIn(m_root, name);
}

std::optional<QString> ScimMatch::pinnedIn(const Node &node, const QString &name, const QString &sub)
{
    if (node.kind == Kind::And) {
        for (const Node &part : node.parts) {
            if (const auto found = pinnedIn(part, name, sub))
                return found;
        }
        return std::nullopt;
    }
    if (node.kind == Kind::Within && node.name == name && node.urn.isEmpty() && !sub.isEmpty())
        return pinnedIn(node.parts.front(), sub, {});
    const bool isWhole = node.sub == sub || (node.sub.isEmpty() && sub == "value"_L1);
    const bool pins = node.kind == Kind::Compare && node.operation == Operation::Equal && node.urn.isEmpty() && node.name == name && isWhole && node.value.isString();
    return pins ? std::optional(node.value.toString()) : std::nullopt;
}

std::optional<QString> ScimMatch::pinned(const QString &name, const QString &sub) const
{
    return pinnedIn(m_root, name, sub);
}

} // namespace muster
