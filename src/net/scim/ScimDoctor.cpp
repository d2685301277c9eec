// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimDoctor.h"

#include "net/scim/ScimJson.h"
#include "net/scim/ScimRemoteObject.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = ScimAnswer::Step;

constexpr int Sample = 10; // users that are looked at

bool has(const QJsonObject &resource, QStringView attribute)
{
    const QJsonValue value = ScimJson::value(resource, attribute);
    return !value.isUndefined() && !value.isNull() && !(value.isArray() && value.toArray().isEmpty());
}

QString newWord()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

QStringList ScimDoctor::List::texts(const QString &attribute) const
{
    QStringList texts;
    for (const QJsonValue &resource : resources)
        texts.append(ScimJson::textOf(resource.toObject(), attribute));
    return texts;
}

ScimDoctor::ScimDoctor(const ScimConnection &connection, const QString &secret, const ScimLimits &limits)
    : m_http(connection, secret, limits)
{
}

void ScimDoctor::setCancelled(std::function<bool()> cancelled)
{
    m_cancelled = std::move(cancelled);
    m_http.setCancelled(m_cancelled);
}

// What is said of one again counts: with a user of one's own more can be seen.
void ScimDoctor::say(Check check, Found found, const ScimAnswer &answer)
{
    for (ScimFinding &finding : m_report.findings) {
        if (finding.check == check) {
            finding.found = found;
            finding.words = answer.isDone() ? QString() : answer.words;
        }
    }
}

ScimDoctor::List ScimDoctor::list(const QString &endpoint, const Query &query)
{
    List list {.answer = m_http.ask({.endpoint = endpoint, .query = query})};
    const QJsonValue resources = ScimJson::value(list.answer.body, u"Resources");
    list.resources = resources.toArray();
    list.total = ScimJson::number(ScimJson::value(list.answer.body, u"totalResults")).value_or(-1);
    list.next = ScimJson::textOf(list.answer.body, u"nextCursor");
    if (list.answer.isDone() && !resources.isArray() && list.total < 0)
        list.answer.step = Step::NotScim;
    return list;
}

ScimReport ScimDoctor::examine(bool mayWrite)
{
    m_report = {};
    m_report.profile = m_http.connection().profile;
    for (int check = 0; check <= int(Check::Remove); ++check)
        m_report.findings.append({.check = Check(check)});
    if (!ScimProfile::find(m_report.profile).serves) {
        m_report.reached = {.step = Step::NotSupported};
        return m_report;
    }
    if (!readItself() || !readUsers())
        return m_report;
    readGroups();
    tryPaging();
    tryCursor();
    if (!m_users.isEmpty())
        tryFilters(m_users.first().toObject());
    for (const QJsonValue &user : std::as_const(m_users)) {
        if (m_report.found(Check::FilterExternalId) == Found::NotTried)
            tryExternalId(user.toObject());
    }
    trySort();
    tryReducing();
    tryTags();
    if (mayWrite)
        tryWriting();
    if (m_cancelled && m_cancelled())
        m_report.reached = {.step = Step::Cancelled};
    m_report.profile = proposed();
    return m_report;
}

// Where it says that it has them it may want to hear them.
QString ScimDoctor::tagOf(const ScimAnswer &user) const
{
    return m_report.claims.etag == true && ScimRemoteObject::isUsableVersion(user.version) ? user.version : QString();
}

bool ScimDoctor::readItself()
{
    const ScimAnswer config = m_http.ask({.endpoint = u"/ServiceProviderConfig"_s});
    if (config.isOfTheWay() || config.step == Step::Redirected || config.step == Step::ClientRefused || config.step == Step::Refused || config.step == Step::Cancelled) { // so will the rest be
        m_report.reached = config;
        return false;
    }
    say(Check::Config, config.isDone() && !config.body.isEmpty(), config);
    m_report.claims = config.isDone() ? ScimClaims::of(config.body) : ScimClaims();
    const ScimClaims &claims = m_report.claims;
    for (ScimFinding &finding : m_report.findings) {
        switch (finding.check) {
        case Check::Patch:
            finding.claimed = claims.patch;
            break;
        case Check::FilterEqual:
        case Check::FilterAnd:
        case Check::FilterExternalId:
            finding.claimed = claims.filter;
            break;
        case Check::Sort:
            finding.claimed = claims.sort;
            break;
        case Check::EntityTags:
        case Check::Conditions:
            finding.claimed = claims.etag;
            break;
        case Check::Cursor:
            finding.claimed = claims.cursor;
            break;
        case Check::Paging:
            finding.claimed = claims.index;
            break;
        default:
            break;
        }
    }
    const auto isList = [](const List &list) { return list.answer.isDone() && !list.resources.isEmpty(); };
    const List schemas = list(u"/Schemas"_s, {});
    say(Check::Schemas, isList(schemas), schemas.answer);
    const List types = list(u"/ResourceTypes"_s, {});
    say(Check::ResourceTypes, isList(types), types.answer);
    return true;
}

bool ScimDoctor::readUsers()
{
    const List users = list(u"/Users"_s, {{u"startIndex"_s, u"1"_s}, {u"count"_s, QString::number(Sample)}});
    say(Check::Users, users.answer.isDone(), users.answer);
    m_report.reached = users.answer;
    m_report.reached.body = {};
    m_report.users = users.total;
    m_users = users.resources;
    return users.answer.isDone();
}

void ScimDoctor::readGroups()
{
    const List groups = list(u"/Groups"_s, {{u"startIndex"_s, u"1"_s}, {u"count"_s, QString::number(Sample)}});
    say(Check::Groups, groups.answer.isDone(), groups.answer);
    m_report.groups = groups.total;
    if (!groups.answer.isDone() || groups.resources.isEmpty())
        return;
    const auto saysMembers = [](const QJsonArray &resources) { return std::any_of(resources.begin(), resources.end(), [](const QJsonValue &group) { return has(group.toObject(), u"members"); }); };
    const bool atOnce = saysMembers(groups.resources);
    const bool ifAsked = !atOnce && saysMembers(list(u"/Groups"_s, {{u"count"_s, QString::number(Sample)}, {u"attributes"_s, u"displayName,members"_s}}).resources);
    say(Check::Members, atOnce || ifAsked ? Found::Works : Found::Unclear); // there may be none in any
}

void ScimDoctor::tryPaging()
{
    if (m_report.users < 2)
        return say(Check::Paging, Found::Unclear);
    const List first = list(u"/Users"_s, {{u"startIndex"_s, u"1"_s}, {u"count"_s, u"1"_s}});
    const List second = list(u"/Users"_s, {{u"startIndex"_s, u"2"_s}, {u"count"_s, u"1"_s}});
    const bool works = first.resources.size() == 1 && second.resources.size() == 1 && first.texts(u"id"_s) != second.texts(u"id"_s);
    say(Check::Paging, works, first.answer.isDone() ? second.answer : first.answer);
    const List beyond = list(u"/Users"_s, {{u"startIndex"_s, QString::number(m_report.users + 1'000)}, {u"count"_s, u"1"_s}});
    say(Check::PagingEnd, beyond.answer.isDone() && beyond.resources.isEmpty(), beyond.answer);
}

void ScimDoctor::tryCursor()
{
    const List first = list(u"/Users"_s, {{u"cursor"_s, u""_s}, {u"count"_s, u"1"_s}});
    if (first.next.isEmpty()) // of one page it need not say anything
        return say(Check::Cursor, m_report.users < 2 ? Found::Unclear : Found::Fails, first.answer);
    const List second = list(u"/Users"_s, {{u"cursor"_s, first.next}, {u"count"_s, u"1"_s}});
    say(Check::Cursor, second.resources.size() > 0 && first.texts(u"id"_s) != second.texts(u"id"_s), second.answer);
}

void ScimDoctor::tryFilters(const QJsonObject &user)
{
    const QString name = ScimJson::textOf(user, u"userName");
    const QString id = ScimJson::textOf(user, u"id");
    if (name.isEmpty())
        return;
    const QString isHim = u"userName eq "_s + ScimJson::quoted(name);
    const QString isNobody = u"userName eq "_s + ScimJson::quoted(u"muster-nobody-"_s + newWord());
    const List him = filtered(isHim);
    const List nobody = filtered(isNobody);
    const bool equals = him.texts(u"id"_s) == QStringList {id} && nobody.answer.isDone() && nobody.resources.isEmpty();
    say(Check::FilterEqual, equals, him.answer);
    if (!equals)
        return;
    tryCase(name);
    const List both = filtered(isHim + u" and "_s + isHim);
    const List neither = filtered(isHim + u" and "_s + isNobody);
    say(Check::FilterAnd, both.texts(u"id"_s) == QStringList {id} && neither.answer.isDone() && neither.resources.isEmpty(), both.answer);
}

void ScimDoctor::tryCase(const QString &name)
{
    const QString otherwise = name.toUpper() == name ? name.toLower() : name.toUpper();
    if (otherwise == name)
        return say(Check::FilterCase, Found::Unclear);
    const List found = filtered(u"userName eq "_s + ScimJson::quoted(otherwise));
    say(Check::FilterCase, found.texts(u"userName"_s).contains(name), found.answer);
}

void ScimDoctor::tryExternalId(const QJsonObject &user)
{
    const QString external = ScimJson::textOf(user, u"externalId");
    if (external.isEmpty())
        return;
    const List found = filtered(u"externalId eq "_s + ScimJson::quoted(external));
    const QStringList given = found.texts(u"externalId"_s);
    const bool onlyHis = std::all_of(given.cbegin(), given.cend(), [&external](const QString &one) { return one == external; });
    say(Check::FilterExternalId, found.texts(u"id"_s).contains(ScimJson::textOf(user, u"id")) && onlyHis, found.answer);
}

void ScimDoctor::trySort()
{
    const auto sorted = [this](const QString &order) { return list(u"/Users"_s, {{u"sortBy"_s, u"userName"_s}, {u"sortOrder"_s, order}, {u"startIndex"_s, u"1"_s}, {u"count"_s, QString::number(Sample)}}); };
    const List up = sorted(u"ascending"_s);
    const List down = sorted(u"descending"_s);
    const QStringList rising = up.texts(u"userName"_s);
    QStringList falling = down.texts(u"userName"_s);
    if (m_report.users < 2)
        return say(Check::Sort, Found::Unclear);
    std::reverse(falling.begin(), falling.end());
    const auto less = [](const QString &one, const QString &other) { return one.compare(other, Qt::CaseInsensitive) < 0; };
    const bool isSorted = std::is_sorted(rising.cbegin(), rising.cend(), less) && std::is_sorted(falling.cbegin(), falling.cend(), less);
    say(Check::Sort, up.answer.isDone() && down.answer.isDone() && isSorted && up.texts(u"userName"_s) != down.texts(u"userName"_s), up.answer);
}

void ScimDoctor::tryReducing()
{
    const auto named = std::find_if(m_users.cbegin(), m_users.cend(), [](const QJsonValue &user) { return has(user.toObject(), u"name") || has(user.toObject(), u"emails"); });
    if (named == m_users.cend())
        return;
    const QString more = has(named->toObject(), u"emails") ? u"emails"_s : u"name"_s;
    const QString id = ScimJson::textOf(named->toObject(), u"id");
    const ScimAnswer few = m_http.ask({.endpoint = u"/Users"_s, .id = id, .query = {{u"attributes"_s, u"userName"_s}}});
    say(Check::Attributes, few.isDone() && !has(few.body, more) && has(few.body, u"userName"), few);
    const ScimAnswer without = m_http.ask({.endpoint = u"/Users"_s, .id = id, .query = {{u"excludedAttributes"_s, more}}});
    say(Check::ExcludedAttributes, without.isDone() && !has(without.body, more) && has(without.body, u"userName"), without);
}

// One that counts is also in the object (RFC 7644 §3.14), and by it the service knows that nothing is new.
void ScimDoctor::tryTags()
{
    if (m_users.isEmpty())
        return;
    const QString id = ScimJson::textOf(m_users.first().toObject(), u"id");
    const ScimAnswer user = m_http.ask({.endpoint = u"/Users"_s, .id = id});
    const QString inside = ScimJson::textOf(ScimJson::value(user.body, u"meta").toObject(), u"version");
    if (!user.isDone() || inside.isEmpty() || !ScimRemoteObject::isUsableVersion(inside) || (!user.version.isEmpty() && user.version != inside))
        return say(Check::EntityTags, Found::Fails, user);
    const ScimAnswer again = m_http.ask({.endpoint = u"/Users"_s, .id = id, .ifNoneMatch = inside});
    say(Check::EntityTags, again.status == 304);
}

// What its address says, unless the service does what that one cannot do.
QString ScimDoctor::proposed() const
{
    const QString guessed = ScimProfile::guess(m_http.connection().base);
    return guessed.isEmpty() ? ScimProfile::find(m_http.connection().profile).key : guessed;
}

} // namespace muster
