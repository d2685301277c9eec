// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimProfile.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

using Trait = ScimProfile::Trait;

const QList<ScimProfile> &ScimProfile::all()
{
    static const QList<ScimProfile> all {
        {.key = u"plain"_s, .name = u"SCIM 2.0"_s},
        {.key = u"keycloak"_s, .name = u"Keycloak 26.7"_s, .patch = Trait::Yes, .mayPut = false, // administrators are shown without their names: writing that back would wipe them
            .etag = Trait::No, .sort = Trait::No, .cursor = Trait::No, .members = Trait::Yes, .membersByName = true, .membersByPatch = true, .oneEmail = true},
        {.key = u"authentik"_s, .name = u"authentik"_s, .patch = Trait::Unknown, .etag = Trait::No, .cursor = Trait::No},
        {.key = u"aws"_s, .name = u"AWS IAM Identity Center"_s, .patch = Trait::Yes, .etag = Trait::No, .sort = Trait::No, .cursor = Trait::No, // its cursors come in another form
            .members = Trait::No, .oneEmail = true, .page = 100, .mostMembers = 100},
        {.key = u"zitadel"_s, .name = u"ZITADEL"_s, .patch = Trait::Yes, .etag = Trait::No, .cursor = Trait::No, .groups = Trait::No},
        {.key = u"entra"_s, .name = u"Microsoft Entra ID"_s, .serves = false},
        {.key = u"okta"_s, .name = u"Okta"_s, .serves = false},
    };
    return all;
}

bool ScimProfile::isKnown(const QString &key)
{
    return std::any_of(all().cbegin(), all().cend(), [&key](const ScimProfile &profile) { return profile.key == key; });
}

ScimProfile ScimProfile::find(const QString &key)
{
    const auto found = std::find_if(all().cbegin(), all().cend(), [&key](const ScimProfile &profile) { return profile.key == key; });
    return found == all().cend() ? all().first() : *found;
}

QString ScimProfile::guess(const QString &base)
{
    const QUrl url(base);
    const QString host = u'.' + url.host().toLower();
    const QString path = url.path().toLower();
    const auto isOf = [&host](QLatin1StringView domain) { return host.endsWith(domain); };
    if (isOf(".graph.microsoft.com"_L1) || isOf(".login.microsoftonline.com"_L1) || isOf(".entra.microsoft.com"_L1))
        return u"entra"_s;
    if (isOf(".okta.com"_L1) || isOf(".oktapreview.com"_L1) || isOf(".okta-emea.com"_L1))
        return u"okta"_s;
    if (host.startsWith(".scim."_L1) && isOf(".amazonaws.com"_L1))
        return u"aws"_s;
    if (path.contains("/realms/"_L1) && path.contains("/scim/v2"_L1))
        return u"keycloak"_s;
    if (path.startsWith("/source/scim/"_L1))
        return u"authentik"_s;
    static const QRegularExpression organization(u"^/scim/v2/[0-9]{10,}/?$"_s);
    if (isOf(".zitadel.cloud"_L1) || organization.match(path).hasMatch())
        return u"zitadel"_s;
    return {};
}

} // namespace muster
