// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scim/ScimStrictJson.h"
#include "scim/ScimMatch.h"
#include "scim/ScimPatch.h"
#include "scim/ScimSelection.h"

#include <QJsonArray>

namespace muster {

inline QString brokenFilterPromise(const QString &text)
{
    const ScimResult<ScimFilter> filter = ScimFilter::parse(text);
    if (!filter)
        return filter.error().type == ScimError::Type::InvalidFilter && !filter.error().detail.isEmpty() ? QString() : QStringLiteral("what is wrong with a filter is not explained");
    if (const QString again = filter->text(); again.size() <= text.size() && ScimFilter::parse(again) != *filter)
        return QStringLiteral("a filter written again is another");
    const QJsonObject resource {{QStringLiteral("userName"), text.left(20)}, {QStringLiteral("active"), true}, {QStringLiteral("emails"), QJsonArray {QJsonObject {{QStringLiteral("value"), text.left(5)}}}}};
    if (const ScimResult<ScimMatch> match = ScimMatch::of(ScimType::User, *filter)) {
        const ScimResult<ScimMatch> other = ScimMatch::of(ScimType::User, {.kind = ScimFilter::Kind::Not, .parts = {*filter}});
        if (!other || (*match)(resource) == (*other)(resource))
            return QStringLiteral("what is not, is");
    }
    return {};
}

inline QString brokenPatchPromise(const QJsonObject &body)
{
    for (const ScimType type : {ScimType::User, ScimType::Group}) {
        const ScimResult<ScimPatch> patch = ScimPatch::read(type, body);
        const ScimResult<QJsonObject> result = patch ? patch->appliedTo({{QStringLiteral("displayName"), QStringLiteral("x")}}) : tl::unexpected(patch.error());
        if (patch && type == ScimType::Group)
            (void)ScimGroupPatch::of(*patch);
        if (!result)
            continue;
        QJsonObject known = *result;
        known.remove(QStringLiteral("displayName")); // of users it is made of others
        const ScimResult<QJsonObject> same = ScimPatch::resource(type, known);
        if (!same || *same != known)
            return QStringLiteral("a patch leaves what no resource has");
    }
    return {};
}

// A filter, and behind the first zero a body. Returns what should never be, or nothing.
inline QString brokenScimPromise(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    const QString filter = QString::fromUtf8(end < 0 ? bytes : bytes.left(end));
    (void)ScimPath::parse(filter);
    (void)ScimSelection(ScimType::User, ScimSelection::names(filter), {}).of({{QStringLiteral("name"), QJsonObject()}});
    if (const QString broken = brokenFilterPromise(filter); !broken.isEmpty())
        return broken;
    const ScimResult<QJsonObject> body = ScimStrictJson::object(end < 0 ? bytes : bytes.mid(end + 1));
    if (!body)
        return body.error().detail.isEmpty() ? QStringLiteral("what is wrong with a body is not explained") : QString();
    (void)ScimError::read(*body);
    return brokenPatchPromise(*body);
}

} // namespace muster
