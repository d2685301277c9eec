// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scim/ScimDiscovery.h"

#include "scim/ScimSchema.h"
#include "pages/scim/ScimBulk.h"
#include "pages/scim/ScimContext.h"
#include "pages/scim/ScimListing.h"
#include "pages/scim/ScimSite.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::ScimDiscovery {

namespace {

QJsonObject metaOf(const QString &base, const QString &type, const QString &place)
{
    return {{u"resourceType"_s, type}, {u"location"_s, base + u'/' + place}};
}

ScimReply listed(const QJsonArray &resources, const QString &id)
{
    if (id.isEmpty())
        return {.body = QJsonObject {{u"schemas"_s, QJsonArray {ScimSchema::ListMessage}}, {u"totalResults"_s, resources.size()}, {u"itemsPerPage"_s, resources.size()}, {u"startIndex"_s, 1}, {u"Resources"_s, resources}}};
    for (const QJsonValue &one : resources) {
        if (one.toObject().value("id"_L1).toString().compare(id, Qt::CaseInsensitive) == 0)
            return {.body = one.toObject()};
    }
    return ScimReply::of(scimNotFound(id).value());
}

QJsonObject typeOf(const QString &base, ScimType type)
{
    const QString name = type == ScimType::User ? u"User"_s : u"Group"_s;
    const QStringList schemas = ScimSchema::of(type);
    QJsonArray extensions;
    for (const QString &extension : schemas.mid(1))
        extensions.append(QJsonObject {{u"schema"_s, extension}, {u"required"_s, false}});
    return {{u"schemas"_s, QJsonArray {u"urn:ietf:params:scim:schemas:core:2.0:ResourceType"_s}}, {u"id"_s, name}, {u"name"_s, name}, {u"endpoint"_s, u'/' + name + u's'}, {u"description"_s, ScimSchema::find(schemas.first())->description},
        {u"schema"_s, schemas.first()}, {u"schemaExtensions"_s, extensions}, {u"meta"_s, metaOf(base, u"ResourceType"_s, u"ResourceTypes/"_s + name)}};
}

} // namespace

ScimReply serviceProviderConfig(const QString &base)
{
    const QJsonObject bearer {{u"type"_s, u"oauthbearertoken"_s}, {u"name"_s, u"Bearer token"_s}, {u"description"_s, u"A token that “musterctl scim-token” has made for a user of the workspace (RFC 6750)."_s},
        {u"specUri"_s, u"https://www.rfc-editor.org/info/rfc6750"_s}, {u"primary"_s, true}};
    const auto has = [](bool supported) { return QJsonObject {{u"supported"_s, supported}}; };
    return {.body = QJsonObject {{u"schemas"_s, QJsonArray {u"urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"_s}}, {u"patch"_s, has(true)},
        {u"bulk"_s, QJsonObject {{u"supported"_s, true}, {u"maxOperations"_s, ScimBulk::MostOperations}, {u"maxPayloadSize"_s, ScimSite::LargestBody}}},
        {u"filter"_s, QJsonObject {{u"supported"_s, true}, {u"maxResults"_s, ScimListRequest::MostCount}}}, {u"changePassword"_s, has(false)}, {u"sort"_s, has(true)}, {u"etag"_s, has(true)},
        {u"pagination"_s, QJsonObject {{u"cursor"_s, true}, {u"index"_s, true}, {u"defaultPaginationMethod"_s, u"index"_s}, {u"defaultPageSize"_s, ScimListRequest::UsualCount}, {u"maxPageSize"_s, ScimListRequest::MostCount}}},
        {u"authenticationSchemes"_s, QJsonArray {bearer}}, {u"meta"_s, metaOf(base, u"ServiceProviderConfig"_s, u"ServiceProviderConfig"_s)}}};
}

ScimReply resourceTypes(const QString &base, const QString &id)
{
    return listed({typeOf(base, ScimType::User), typeOf(base, ScimType::Group)}, id);
}

ScimReply schemas(const QString &base, const QString &id)
{
    QJsonArray list;
    for (const ScimSchema &schema : ScimSchema::all()) {
        QJsonObject json = schema.json();
        json.insert(u"meta"_s, metaOf(base, u"Schema"_s, u"Schemas/"_s + schema.id));
        list.append(json);
    }
    return listed(list, id);
}

} // namespace muster::ScimDiscovery
