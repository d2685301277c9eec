// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scim/ScimProfile.h"

#include <QJsonObject>

#include <optional>

namespace muster {

// What a service says of itself (/ServiceProviderConfig, RFC 7643 §5, RFC 9865 §4). Nothing: it does not say.
struct ScimClaims
{
    std::optional<bool> patch {};
    std::optional<bool> bulk {};
    std::optional<bool> filter {};
    std::optional<bool> sort {};
    std::optional<bool> etag {};
    std::optional<bool> cursor {};
    std::optional<bool> index {};
    bool prefersCursor = false;
    int maxResults = 0; // of a filter; 0: it does not say
    int maxPage = 0; // likewise
    QStringList signIns {}; // types of authentication: "oauthbearertoken" …

    static ScimClaims of(const QJsonObject &config);
    // What counts: the profile, where it knows, else the claim.
    static bool isSo(ScimProfile::Trait trait, const std::optional<bool> &claim, bool otherwise = false);
};

} // namespace muster
