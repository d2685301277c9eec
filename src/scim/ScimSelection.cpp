// SPDX-License-Identifier: GPL-3.0-or-later
#include "scim/ScimSelection.h"

#include "scim/ScimPath.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster {

constexpr qsizetype MostNames = 100;

QStringList ScimSelection::names(const QString &list)
{
    QStringList names = list.split(u',', Qt::SkipEmptyParts).mid(0, MostNames);
    for (QString &name : names)
        name = name.trimmed();
    return names;
}

ScimSelection::ScimSelection(ScimType type, const QStringList &attributes, const QStringList &excluded)
    : m_isAll(attributes.isEmpty() && excluded.isEmpty())
    , m_includes(!attributes.isEmpty())
    , m_parts(parts(type, m_includes ? attributes : excluded))
{
}

QHash<QString, ScimSelection::Part> ScimSelection::parts(ScimType type, const QStringList &names)
{
    QHash<QString, Part> parts;
    for (const QString &name : names) {
        const ScimResult<ScimPath> path = ScimPath::parse(name);
        if (!path)
            continue;
        if (path->attribute.name.isEmpty()) { // an extension
            parts[ScimSchema::find(path->attribute.urn)->id].whole = true;
            continue;
        }
        const std::optional<ScimFound> found = ScimFound::of(type, path->attribute);
        if (!found)
            continue;
        const QString sub = found->sub ? QString::fromLatin1(found->sub->name) : QString();
        if (!found->urn.isEmpty())
            parts[found->urn].subs.insert(sub.isEmpty() ? found->name() : found->name() + u'.' + sub);
        else if (sub.isEmpty())
            parts[found->name()].whole = true;
        else
            parts[found->name()].subs.insert(sub);
    }
    return parts;
}

static bool isAlways(const QString &name)
{
    return name == "id"_L1 || name == "schemas"_L1;
}

bool ScimSelection::wants(const QString &name) const
{
    if (m_isAll || isAlways(name))
        return true;
    const auto part = m_parts.constFind(name);
    return m_includes ? part != m_parts.cend() : part == m_parts.cend() || !part->whole;
}

// Those of `subs`, or all but those.
QJsonValue ScimSelection::some(const QJsonValue &value, const QSet<QString> &subs, bool keeps)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &one : value.toArray())
            list.append(some(one, subs, keeps));
        return list;
    }
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        QSet<QString> inner;
        for (const QString &sub : subs) {
            if (sub.startsWith(key + u'.'))
                inner.insert(sub.mid(key.size() + 1));
        }
        if (!inner.isEmpty() && !subs.contains(key))
            object[key] = some(object.value(key), inner, keeps);
        else if (subs.contains(key) != keeps)
            object.remove(key);
    }
    return object;
}

QJsonObject ScimSelection::of(const QJsonObject &resource) const
{
    if (m_isAll)
        return resource;
    QJsonObject selected;
    for (auto it = resource.constBegin(); it != resource.constEnd(); ++it) {
        if (!wants(it.key()))
            continue;
        const auto part = m_parts.constFind(it.key());
        const bool isWhole = isAlways(it.key()) || part == m_parts.cend() || part->whole || part->subs.isEmpty();
        selected.insert(it.key(), isWhole ? *it : some(*it, part->subs, m_includes));
    }
    return selected;
}

} // namespace muster
