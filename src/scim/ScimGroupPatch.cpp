// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Text.h"
#include "core/Uuid.h"
#include "scim/ScimStrictJson.h"
#include "scim/ScimPatch.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster {

using Type = ScimError::Type;
using Kind = ScimPatch::Operation::Kind;

namespace {

struct ScimGroupPatchText
{
    Q_DECLARE_TR_FUNCTIONS(ScimGroupPatch)
};

ScimResult<QStringList> idsIn(const QJsonValue &value)
{
    QStringList ids;
    for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray {value}) {
        const QString id = (one.isObject() ? ScimStrictJson::member(one.toObject(), "value"_L1) : one).toString();
        if (!isUuid(id))
            return scimFail(Type::InvalidValue, ScimGroupPatchText::tr("“%1” is no User ID and no group ID.").arg(quotedText(id)));
        ids.append(id.toLower());
    }
    return ids;
}

// members[value eq "…"], also several with "or". Others would have to be compared with all who are in the group.
ScimResult<QStringList> idsOf(const ScimFilter &filter)
{
    QStringList ids;
    if (filter.kind == ScimFilter::Kind::Or) {
        for (const ScimFilter &part : filter.parts) {
            const ScimResult<QStringList> some = idsOf(part);
            if (!some)
                return some;
            ids += *some;
        }
        return ids;
    }
    const bool isValue = filter.kind == ScimFilter::Kind::Compare && filter.operation == ScimFilter::Operation::Equal && filter.attribute.name.compare("value"_L1, Qt::CaseInsensitive) == 0;
    return isValue ? idsIn(filter.value) : ScimResult<QStringList>(scimFail(Type::InvalidFilter, ScimGroupPatchText::tr("Members are chosen by their ID: members[value eq \"…\"].")));
}

} // namespace

void ScimGroupPatch::want(const QString &id, bool isIn)
{
    if (!wanted.contains(id))
        named.append(id);
    wanted.insert(id, isIn);
}

ScimResult<void> ScimGroupPatch::take(const ScimPatch::Operation &operation)
{
    const bool removes = operation.kind == Kind::Remove || operation.value.isNull();
    if (operation.target.name() == "displayName"_L1) {
        if (removes || !operation.value.isString())
            return scimFail(Type::InvalidValue, ScimGroupPatchText::tr("“displayName” cannot be blank."));
        name = operation.value.toString();
        return {};
    }
    if (operation.target.name() != "members"_L1) // External ID, which groups have not
        return {};
    if (operation.which && !removes) // what members are called elsewhere is not said here
        return operation.target.sub ? ScimResult<void>() : scimFail(Type::InvalidFilter, ScimGroupPatchText::tr("Members are added by a list of values."));
    if (operation.kind == Kind::Replace || (removes && !operation.which && (operation.value.isUndefined() || operation.value.isNull()))) {
        empties = true;
        named.clear();
        wanted.clear();
    }
    const ScimResult<QStringList> ids = operation.which ? idsOf(*operation.which) : operation.value.isUndefined() || operation.value.isNull() ? QStringList() : idsIn(operation.value);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const QString &id : *ids)
        want(id, !removes);
    return named.size() <= MostMembers ? ScimResult<void>() : scimFail(Type::InvalidValue, ScimGroupPatchText::tr("More than %1 members at once: send them in several requests.").arg(MostMembers), 413);
}

ScimResult<ScimGroupPatch> ScimGroupPatch::of(const ScimPatch &patch)
{
    ScimGroupPatch group;
    for (const ScimPatch::Operation &operation : patch.operations()) {
        if (const ScimResult<void> taken = group.take(operation); !taken)
            return tl::unexpected(taken.error());
    }
    return group;
}

} // namespace muster
