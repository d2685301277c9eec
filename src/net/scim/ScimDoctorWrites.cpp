// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimDoctor.h"

#include "net/scim/ScimJson.h"
#include "net/scim/ScimListing.h"
#include "net/scim/ScimRemoteChanges.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = ScimAnswer::Step;

// Nobody else has this name, and nothing goes there.
RemoteObject throwAwayUser()
{
    const QString word = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return {.kind = RemoteObject::Kind::User, .values = {{Field::Email, u"muster-probe-%1@example.invalid"_s.arg(word)}, {Field::FirstName, u"Muster"_s}, {Field::LastName, u"Probe"_s},
                                                     {Field::ExternalId, word}, {Field::Status, u"disabled"_s}}};
}

QJsonObject patchOf(const QString &path, const QJsonValue &value)
{
    return {{u"schemas"_s, QJsonArray {u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}}, {u"Operations"_s, QJsonArray {QJsonObject {{u"op"_s, u"replace"_s}, {u"path"_s, path}, {u"value"_s, value}}}}};
}

} // namespace

void ScimDoctor::tryWriting()
{
    const RemoteObject user = throwAwayUser();
    const QString name = user.values.value(Field::Email).toString();
    const ScimAnswer made = m_http.ask({.method = "POST", .endpoint = u"/Users"_s, .body = ScimRemoteChanges::resource(user, ScimProfile::find(m_http.connection().profile))});
    QString id = ScimJson::textOf(made.body, u"id");
    m_http.setCancelled({}); // from here on there is something to be tidied away
    if (id.isEmpty() && (made.isDone() || made.mayHaveArrived)) // it may be there all the same
        id = findAgain(name);
    say(Check::Create, !id.isEmpty(), made);
    if (!id.isEmpty()) {
        if (!m_cancelled || !m_cancelled())
            tryChanging(id, name);
        removeAgain(id, name);
    }
    m_http.setCancelled(m_cancelled);
}

// By a filter, and where that finds nothing, among all of them.
QString ScimDoctor::findAgain(const QString &name)
{
    QString id;
    const auto look = [&](const QJsonObject &resource, const RemoteObject &user) {
        if (ScimJson::textOf(resource, u"userName") == name)
            id = user.id;
        return id.isEmpty();
    };
    const ScimProfile profile = ScimProfile::find(m_http.connection().profile);
    ScimListing few(m_http, profile, m_report.claims, RemoteObject::Kind::User);
    few.setFilter(u"userName eq "_s + ScimJson::quoted(name));
    few.run(look);
    if (id.isEmpty() && !ScimListing(m_http, profile, m_report.claims, RemoteObject::Kind::User).run(look).isWhole && id.isEmpty())
        m_report.leftBehind = name;
    return id;
}

void ScimDoctor::tryChanging(const QString &id, const QString &name)
{
    const auto current = [this, &id] { return m_http.ask({.endpoint = u"/Users"_s, .id = id}); };
    const ScimAnswer user = current();
    say(Check::Deactivate, ScimJson::flag(ScimJson::value(user.body, u"active")) == false, user);
    tryExternalId(user.body);
    if (m_report.found(Check::FilterEqual) == Found::NotTried)
        tryFilters(user.body);
    else if (m_report.found(Check::FilterEqual) == Found::Works)
        tryCase(name);
    const ScimAnswer patched = m_http.ask({.method = "PATCH", .endpoint = u"/Users"_s, .id = id, .body = patchOf(u"name.familyName"_s, u"Patched"_s), .ifMatch = tagOf(user)});
    const auto familyName = [](const ScimAnswer &answer) { return ScimJson::textOf(ScimJson::value(answer.body, u"name").toObject(), u"familyName"); };
    say(Check::Patch, patched.isDone() && familyName(current()) == "Patched"_L1, patched);
    tryPut(id);
    // Of a tag that nothing has: whoever heeds it changes nothing.
    const bool patches = m_report.found(Check::Patch) == Found::Works;
    if (!patches)
        return;
    const ScimAnswer foreign = m_http.ask({.method = "PATCH", .endpoint = u"/Users"_s, .id = id, .body = patchOf(u"name.familyName"_s, u"Unconditional"_s), .ifMatch = u"W/\"muster-nobody\""_s});
    say(Check::Conditions, foreign.step == Step::Changed && familyName(current()) != "Unconditional"_L1, foreign.step == Step::Changed ? ScimAnswer {.step = Step::Done} : foreign);
}

void ScimDoctor::tryPut(const QString &id)
{
    const ScimAnswer before = m_http.ask({.endpoint = u"/Users"_s, .id = id});
    QJsonObject whole = before.body;
    QJsonObject name = ScimJson::value(whole, u"name").toObject();
    ScimJson::set(name, u"familyName"_s, u"Put"_s);
    ScimJson::set(whole, u"name"_s, name);
    ScimJson::set(whole, u"meta"_s, QJsonValue(QJsonValue::Undefined));
    const ScimAnswer put = m_http.ask({.method = "PUT", .endpoint = u"/Users"_s, .id = id, .body = whole, .ifMatch = tagOf(before)});
    const QJsonObject after = m_http.ask({.endpoint = u"/Users"_s, .id = id}).body;
    say(Check::Put, put.isDone() && ScimJson::textOf(ScimJson::value(after, u"name").toObject(), u"familyName") == "Put"_L1, put);
}

void ScimDoctor::removeAgain(const QString &id, const QString &name)
{
    const ScimAnswer removed = m_http.ask({.method = "DELETE", .endpoint = u"/Users"_s, .id = id});
    const ScimAnswer gone = m_http.ask({.endpoint = u"/Users"_s, .id = id});
    const bool isGone = gone.step == Step::NotFound;
    say(Check::Remove, isGone, removed);
    if (!isGone)
        m_report.leftBehind = name;
}

} // namespace muster
