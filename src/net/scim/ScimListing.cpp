// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimListing.h"

#include "net/scim/ScimJson.h"
#include "net/scim/ScimRemoteObject.h"
#include "net/scim/ScimText.h"


#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = ScimAnswer::Step;

constexpr int MostIdle = 3; // pages with nothing new, after which a service says the same over and over
constexpr int Passes = 2;
constexpr int MostRestarts = 3; // of passes whose cursor has expired
constexpr int SmallestPage = 10;
constexpr qsizetype LongestCursor = 10'000;

} // namespace

ScimListing::ScimListing(ScimHttp &http, const ScimProfile &profile, const ScimClaims &claims, RemoteObject::Kind kind)
    : m_http(http)
    , m_profile(profile)
    , m_claims(claims)
    , m_kind(kind)
    , m_sorts(ScimClaims::isSo(profile.sort, claims.sort))
    , m_hasTags(ScimClaims::isSo(profile.etag, claims.etag))
    , m_byCursor(profile.cursor != ScimProfile::Trait::No && claims.prefersCursor)
    , m_count(http.limits().page > 0 ? http.limits().page : profile.page)
{
    for (const int most : {claims.maxPage, claims.maxResults}) {
        if (most > 0)
            m_count = std::min(m_count, most);
    }
}

ScimRequest ScimListing::request() const
{
    ScimRequest request {.endpoint = m_kind == RemoteObject::Kind::User ? u"/Users"_s : u"/Groups"_s};
    if (m_byCursor)
        request.query.append({u"cursor"_s, m_cursor});
    else
        request.query.append({u"startIndex"_s, QString::number(m_received + 1)});
    request.query.append({u"count"_s, QString::number(m_count)});
    if (!m_filter.isEmpty())
        request.query.append({u"filter"_s, m_filter});
    if (m_sorts)
        request.query.append({u"sortBy"_s, m_kind == RemoteObject::Kind::User ? u"userName"_s : u"displayName"_s});
    if (m_kind == RemoteObject::Kind::Group && m_wantsMembers && m_profile.membersByName)
        request.query.append({u"attributes"_s, u"displayName,externalId,members"_s});
    else if (m_kind == RemoteObject::Kind::Group && !m_wantsMembers)
        request.query.append({u"excludedAttributes"_s, u"members"_s});
    return request;
}

ScimAnswer ScimListing::ask(Page &page)
{
    ScimAnswer answer = m_http.ask(request());
    if (!answer.isDone())
        return answer;
    const QJsonValue resources = ScimJson::value(answer.body, u"Resources");
    page.resources = resources.toArray();
    page.total = ScimJson::number(ScimJson::value(answer.body, u"totalResults"));
    page.next = ScimJson::text(ScimJson::value(answer.body, u"nextCursor"));
    const bool isList = resources.isArray() || page.total; // none at all may be left out (RFC 7644 §3.4.2)
    if (!isList || (page.total && *page.total < 0) || page.next.size() > LongestCursor)
        answer.step = Step::NotScim;
    return answer;
}

bool ScimListing::giveWay(const ScimAnswer &answer)
{
    const auto isType = [&answer](QLatin1StringView type) { return answer.scimType.compare(type, Qt::CaseInsensitive) == 0; };
    if (answer.step != Step::Rejected && answer.step != Step::NotSupported)
        return false;
    if (isType("invalidCursor"_L1) || isType("expiredCursor"_L1))
        return false;
    if ((isType("invalidCount"_L1) || isType("tooMany"_L1)) && m_count > SmallestPage) {
        m_count = std::max(SmallestPage, m_count / 2);
        return true;
    }
    if (m_sorts) { // which it said that it could
        m_sorts = false;
        return true;
    }
    return false;
}

ScimListing::End ScimListing::take(const Page &page, const EachResource &each)
{
    bool hasNew = false;
    for (const QJsonValue &value : page.resources) {
        ++m_received;
        std::optional<RemoteObject> object = ScimRemoteObject::read(m_kind, value.toObject());
        m_listing.unusable += object ? 0 : 1;
        if (!object || m_seen.contains(object->id))
            continue;
        hasNew = true;
        m_seen.insert(object->id);
        if (m_given.contains(object->id))
            continue;
        m_given.insert(object->id);
        ++m_listing.given;
        if (!m_hasTags)
            object->version.clear();
        if (m_kind == RemoteObject::Kind::Group && (m_profile.members == ScimProfile::Trait::No || !m_wantsMembers))
            object->members.reset();
        else if (m_kind == RemoteObject::Kind::Group && m_profile.members == ScimProfile::Trait::Yes && !object->members)
            object->members = QStringList();
        if (!each(value.toObject(), std::move(*object)))
            return End::Enough;
    }
    m_idle = hasNew ? 0 : m_idle + 1;
    return End::NotWhole;
}

ScimListing::End ScimListing::ended() const
{
    const bool asMany = m_listing.promised ? m_seen.size() == *m_listing.promised : m_byCursor; // with a cursor the end is said
    return asMany && m_isSteady ? End::Whole : End::NotWhole;
}

ScimListing::End ScimListing::pass(const EachResource &each)
{
    m_seen.clear();
    m_listing.unusable = 0;
    m_received = 0;
    m_idle = 0;
    m_isSteady = true;
    m_cursor.clear();
    std::optional<qint64> first;
    for (bool isFirst = true;; isFirst = false) {
        Page page;
        const ScimAnswer answer = ask(page);
        if (!answer.isDone() && giveWay(answer)) {
            isFirst = true; // pages of another order, or size: from the beginning
            m_seen.clear();
            m_listing.unusable = 0;
            m_received = 0;
            m_cursor.clear();
            continue;
        }
        if (m_byCursor && !m_cursor.isEmpty() && (answer.scimType.compare("expiredCursor"_L1, Qt::CaseInsensitive) == 0 || answer.scimType.compare("invalidCursor"_L1, Qt::CaseInsensitive) == 0))
            return End::Expired;
        if (!answer.isDone()) {
            m_listing.answer = remoteAnswer(answer, m_http.connection());
            return End::Failed;
        }
        if (page.total) {
            m_isSteady = m_isSteady && (isFirst || !first || *page.total == *first);
            first = page.total;
            m_listing.promised = page.total;
        }
        const End end = take(page, each);
        if (end == End::Enough)
            return end;
        const qint64 most = std::min(m_http.limits().mostObjects, m_listing.promised ? 2 * *m_listing.promised + 1'000 : m_http.limits().mostObjects);
        if (m_seen.size() > most) { // it has no end
            m_listing.answer = remoteAnswer({.step = Step::TooLarge}, m_http.connection());
            return End::Failed;
        }
        m_byCursor = m_byCursor || !page.next.isEmpty();
        const bool isAll = !m_byCursor && m_listing.promised && m_seen.size() == *m_listing.promised && m_isSteady;
        if (m_idle >= MostIdle && m_byCursor && !page.next.isEmpty()) // it says the same over and over, and never that it is all
            return End::NotWhole;
        if (isAll || m_idle >= MostIdle || (m_byCursor ? page.next.isEmpty() : page.resources.isEmpty()))
            return ended();
        m_cursor = page.next;
    }
}

RemoteListing ScimListing::run(const EachResource &each)
{
    m_listing = {.answer = {RemoteAnswer::Step::Done}};
    int restarts = 0;
    for (int passes = 0; passes < Passes;) {
        const End end = pass(each);
        if (end == End::Expired && ++restarts <= MostRestarts)
            continue;
        if (end == End::Expired)
            m_listing.answer = remoteAnswer({.step = Step::TryLater}, m_http.connection());
        if (end == End::Expired || end == End::Failed)
            return m_listing;
        m_listing.isWhole = end == End::Whole;
        if (end != End::NotWhole || !m_filter.isEmpty())
            return m_listing;
        ++passes;
    }
    return m_listing;
}

} // namespace muster
