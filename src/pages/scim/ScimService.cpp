// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scim/ScimService.h"

#include "pages/scim/ScimBulk.h"
#include "pages/scim/ScimDiscovery.h"
#include "pages/scim/ScimGroups.h"
#include "pages/scim/ScimUsers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct ScimServiceText
{
    Q_DECLARE_TR_FUNCTIONS(ScimService)
};

ScimReply missing()
{
    return ScimReply::of({404, ScimError::Type::None, ScimServiceText::tr("There is nothing at this address.")});
}

ScimReply notThat(const QByteArray &method)
{
    return ScimReply::of({405, ScimError::Type::None, ScimServiceText::tr("%1 is not for this address.").arg(QString::fromLatin1(method.left(20)))});
}

template <typename Endpoint>
ScimReply ofMany(const Endpoint &endpoint, ScimType type, const ScimRequest &request)
{
    const bool searches = request.path.value(1) == ".search"_L1;
    if (request.method == "GET" || (searches && request.method == "POST")) {
        const ScimResult<ScimListRequest> asked = searches ? ScimListRequest::ofSearch(type, request.body) : ScimListRequest::of(type, request.query);
        return asked ? endpoint.list(*asked) : ScimReply::of(asked.error());
    }
    return request.method == "POST" && !searches ? endpoint.create(request) : notThat(request.method);
}

template <typename Endpoint>
ScimReply ofOne(const Endpoint &endpoint, const ScimRequest &request, const QString &id)
{
    if (request.method == "GET")
        return endpoint.read(request, id);
    if (request.method == "PUT")
        return endpoint.replace(request, id);
    if (request.method == "PATCH")
        return endpoint.patch(request, id);
    return request.method == "DELETE" ? endpoint.remove(request, id) : notThat(request.method);
}

template <typename Endpoint>
ScimReply ofEndpoint(const Endpoint &endpoint, ScimType type, const ScimRequest &request)
{
    const QString id = request.path.value(1);
    return request.path.size() == 1 || id == ".search"_L1 ? ofMany(endpoint, type, request) : ofOne(endpoint, request, id);
}

} // namespace

ScimReply scimAnswer(const ScimContext &context, const ScimRequest &request)
{
    const QString kind = request.path.value(0).toLower();
    const QString id = request.path.value(1);
    if (request.path.size() > 2)
        return missing();
    if (kind == "users"_L1)
        return ofEndpoint(ScimUsers(context), ScimType::User, request);
    if (kind == "groups"_L1)
        return ofEndpoint(ScimGroups(context), ScimType::Group, request);
    if (kind == "bulk"_L1 && request.path.size() == 1)
        return request.method == "POST" ? ScimBulk(context).answer(request) : notThat(request.method);
    if (kind == "me"_L1)
        return ScimReply::of({501, ScimError::Type::None, ScimServiceText::tr("/Me is not to be had here. Ask for /Users.")});
    const bool isConfig = kind == "serviceproviderconfig"_L1 && request.path.size() == 1;
    const bool tellsOfItself = isConfig || kind == "resourcetypes"_L1 || kind == "schemas"_L1;
    if (!tellsOfItself)
        return missing();
    if (request.method != "GET")
        return notThat(request.method);
    if (request.query.contains(u"filter"_s)) // RFC 7644 §4
        return ScimReply::of({403, ScimError::Type::None, ScimServiceText::tr("This is not filtered.")});
    return isConfig ? ScimDiscovery::serviceProviderConfig(context.base) : kind == "schemas"_L1 ? ScimDiscovery::schemas(context.base, id) : ScimDiscovery::resourceTypes(context.base, id);
}

} // namespace muster
