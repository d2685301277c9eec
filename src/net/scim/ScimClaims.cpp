// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimClaims.h"

#include "core/ShortText.h"
#include "net/scim/ScimJson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostSignIns = 20;
constexpr qsizetype LongestSignIn = 60; // characters
constexpr qint64 LargestPage = 100'000;

int sizeOf(const QJsonValue &value)
{
    return int(std::clamp<qint64>(ScimJson::number(value).value_or(0), 0, LargestPage));
}

} // namespace

ScimClaims ScimClaims::of(const QJsonObject &config)
{
    const auto part = [&config](QStringView name) { return ScimJson::value(config, name).toObject(); };
    const auto supported = [&part](QStringView name) { return ScimJson::flag(ScimJson::value(part(name), u"supported")); };
    ScimClaims claims {.patch = supported(u"patch"), .bulk = supported(u"bulk"), .filter = supported(u"filter"), .sort = supported(u"sort"), .etag = supported(u"etag")};
    const QJsonObject pagination = part(u"pagination");
    claims.cursor = ScimJson::flag(ScimJson::value(pagination, u"cursor"));
    claims.index = ScimJson::flag(ScimJson::value(pagination, u"index"));
    claims.prefersCursor = claims.cursor == true && (claims.index == false || ScimJson::text(ScimJson::value(pagination, u"defaultPaginationMethod")) == "cursor"_L1);
    claims.maxResults = sizeOf(ScimJson::value(part(u"filter"), u"maxResults"));
    claims.maxPage = sizeOf(ScimJson::value(pagination, u"maxPageSize"));
    const QJsonArray schemes = ScimJson::value(config, u"authenticationSchemes").toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(schemes.size(), MostSignIns); ++i)
        claims.signIns.append(shortText(ScimJson::text(ScimJson::value(schemes.at(i).toObject(), u"type")), LongestSignIn));
    return claims;
}

bool ScimClaims::isSo(ScimProfile::Trait trait, const std::optional<bool> &claim, bool otherwise)
{
    return trait == ScimProfile::Trait::Unknown ? claim.value_or(otherwise) : trait == ScimProfile::Trait::Yes;
}

} // namespace muster
