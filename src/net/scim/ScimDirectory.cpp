// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimDirectory.h"

#include "net/scim/ScimJson.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Kind = RemoteObject::Kind;
using Step = ScimAnswer::Step;
using Trait = ScimProfile::Trait;

QString endpointOf(Kind kind)
{
    return kind == Kind::User ? u"/Users"_s : u"/Groups"_s;
}

// It may have been done all the same.
bool isLost(const ScimAnswer &answer)
{
    return answer.mayHaveArrived && (answer.step == Step::Lost || answer.step == Step::NoAnswer || answer.step == Step::TryLater);
}

QString attributeOf(Kind kind, Field field)
{
    if (field == Field::ExternalId)
        return u"externalId"_s;
    return kind == Kind::User ? u"userName"_s : u"displayName"_s;
}

QString bare(QString tag)
{
    if (tag.startsWith("W/"_L1))
        tag.remove(0, 2);
    return tag.remove(u'"');
}

} // namespace

ScimDirectory::ScimDirectory(const ScimConnection &connection, const QString &secret, const ScimLimits &limits)
    : m_http(connection, secret, limits)
    , m_profile(ScimProfile::find(connection.profile))
{
    m_putsOnly = m_profile.patch == Trait::No;
}

const ScimClaims &ScimDirectory::claims()
{
    if (!m_claims) {
        const ScimAnswer answer = m_http.ask({.endpoint = u"/ServiceProviderConfig"_s});
        m_claims = answer.isDone() ? ScimClaims::of(answer.body) : ScimClaims();
    }
    return *m_claims;
}

RemoteAnswer ScimDirectory::noService(Kind kind) const
{
    if (!m_profile.serves)
        return {RemoteAnswer::Step::NotSupported, scimNoServiceText(m_profile)};
    if (kind == Kind::Group && m_profile.groups == Trait::No)
        return told({.step = Step::NotSupported});
    return {RemoteAnswer::Step::Done};
}

QString ScimDirectory::placeOf(Field field) const
{
    const QList<ScimRemoteObject::Place> &places = ScimRemoteObject::places(Kind::User);
    const auto found = std::find_if(places.cbegin(), places.cend(), [field](const ScimRemoteObject::Place &place) { return place.field == field; });
    if (found == places.cend())
        return {};
    return found->sub ? u"%1.%2"_s.arg(QLatin1StringView(found->name), QLatin1StringView(found->sub)) : QString::fromLatin1(found->name);
}

RemoteListing ScimDirectory::list(Kind kind, const Each &each)
{
    if (const RemoteAnswer no = noService(kind); !no.isDone())
        return {.answer = no};
    ScimListing listing(m_http, m_profile, claims(), kind);
    listing.setWantsMembers(m_wantsMembers);
    return listing.run([&each](const QJsonObject &, RemoteObject object) { return each(std::move(object)); });
}

RemoteListing ScimDirectory::find(Kind kind, Field field, const QString &value, const Each &each)
{
    if (const RemoteAnswer no = noService(kind); !no.isDone())
        return {.answer = no};
    ScimListing listing(m_http, m_profile, claims(), kind);
    listing.setFilter(u"%1 eq %2"_s.arg(attributeOf(kind, field), ScimJson::quoted(value)));
    const QString attribute = attributeOf(kind, field);
    const Qt::CaseSensitivity sensitivity = field == Field::ExternalId ? Qt::CaseSensitive : Qt::CaseInsensitive; // RFC 7643 §3.1, §4.1.1
    return listing.run([&](const QJsonObject &resource, RemoteObject object) { // some pass over filters, and give everybody
        const bool hasIt = ScimJson::text(ScimJson::value(resource, attribute)).compare(value, sensitivity) == 0;
        return !hasIt || each(std::move(object));
    });
}

ScimAnswer ScimDirectory::fetch(Kind kind, const QString &id, ScimCurrent &current)
{
    ScimRequest request {.endpoint = endpointOf(kind), .id = id};
    if (kind == Kind::Group && m_profile.membersByName)
        request.query.append({u"attributes"_s, u"displayName,externalId,members"_s});
    ScimAnswer answer = m_http.ask(request);
    if (!answer.isDone())
        return answer;
    std::optional<RemoteObject> object = ScimRemoteObject::read(kind, answer.body);
    if (!object || object->id != id) {
        answer.step = Step::NotScim;
        return answer;
    }
    if (kind == Kind::Group && m_profile.members == Trait::No)
        object->members.reset();
    else if (kind == Kind::Group && m_profile.members == Trait::Yes && !object->members)
        object->members = QStringList();
    learn(answer, *object);
    current = {.resource = answer.body, .object = *object, .tag = object->version};
    return answer;
}

// The header counts first: some write another tag into the object (which RFC 7644 §3.14 does not allow).
void ScimDirectory::learn(const ScimAnswer &answer, RemoteObject &object)
{
    const QString inside = ScimJson::text(ScimJson::value(ScimJson::value(answer.body, u"meta").toObject(), u"version"));
    const QString tag = answer.version.isEmpty() ? inside : answer.version;
    object.version = usesTags() && ScimRemoteObject::isUsableVersion(tag) ? tag : QString();
}

RemoteAnswer ScimDirectory::read(Kind kind, const QString &id, RemoteObject &object)
{
    if (const RemoteAnswer no = noService(kind); !no.isDone())
        return no;
    claims();
    ScimCurrent current;
    const ScimAnswer answer = fetch(kind, id, current);
    if (answer.isDone())
        object = current.object;
    return told(answer);
}

RemoteAnswer ScimDirectory::remove(Kind kind, const QString &id)
{
    if (const RemoteAnswer no = noService(kind); !no.isDone())
        return no;
    const ScimAnswer answer = m_http.ask({.method = "DELETE", .endpoint = endpointOf(kind), .id = id});
    return answer.step == Step::NotFound ? RemoteAnswer {RemoteAnswer::Step::Done} : told(answer); // it is gone either way
}

RemoteAnswer ScimDirectory::change(const RemoteObject &known, RemoteObject &wanted)
{
    if (const RemoteAnswer no = noService(wanted.kind); !no.isDone())
        return no;
    claims();
    for (int tries = 1;; ++tries) {
        ScimCurrent current;
        if (const ScimAnswer answer = fetch(wanted.kind, wanted.id, current); !answer.isDone())
            return told(answer);
        const ScimRemoteChanges changes(known, wanted, current, m_profile);
        const bool isNewer = !known.version.isEmpty() && !current.tag.isEmpty() && bare(known.version) != bare(current.tag);
        wanted.version = current.object.version;
        if (changes.isEmpty())
            return {RemoteAnswer::Step::Done};
        if (changes.hasForeign() || (tries == 1 && isNewer)) // after a try that was lost, the newer one may be ours
            return told({.step = Step::Changed});
        const ScimAnswer answer = write(wanted.kind, changes, current, wanted);
        if (answer.isDone())
            return look(known, answer, wanted);
        if (!isLost(answer) || !m_http.pauseAfter(tries))
            return told(answer);
    }
}

// Some answer with nothing (204, RFC 7644 §3.5.2), some with what was before, and some say yes and change nothing: those are looked at again.
RemoteAnswer ScimDirectory::look(const RemoteObject &known, const ScimAnswer &answer, RemoteObject &wanted)
{
    const std::optional<RemoteObject> said = ScimRemoteObject::read(wanted.kind, answer.body);
    RemoteObject kept = wanted;
    if (said && said->id == wanted.id && !takeWhatIsKept(known, *said, kept))
        return {RemoteAnswer::Step::Done};
    ScimCurrent now;
    if (!fetch(wanted.kind, wanted.id, now).isDone())
        return {RemoteAnswer::Step::Done}; // it has said so, and nobody knows better
    wanted.version = now.object.version;
    return {takeWhatIsKept(known, now.object, wanted) ? RemoteAnswer::Step::NotKept : RemoteAnswer::Step::Done};
}

ScimAnswer ScimDirectory::write(Kind kind, const ScimRemoteChanges &changes, const ScimCurrent &current, RemoteObject &wanted)
{
    const QString endpoint = endpointOf(kind);
    if (m_putsOnly)
        return put(endpoint, changes, current, wanted);
    ScimAnswer answer = patch(endpoint, changes, current, wanted);
    const bool isUnknown = m_claims->patch == false && (answer.status == 400 || answer.status == 404); // it was there a moment ago
    if (answer.step != Step::NotSupported && !isUnknown)
        return answer;
    if (!m_profile.mayPut)
        return answer;
    m_putsOnly = true;
    return put(endpoint, changes, current, wanted);
}

ScimAnswer ScimDirectory::patch(const QString &endpoint, const ScimRemoteChanges &changes, const ScimCurrent &current, RemoteObject &wanted)
{
    ScimAnswer answer {.step = Step::Done};
    QString tag = current.tag;
    for (const QJsonObject &body : changes.patches()) {
        answer = m_http.ask({.method = "PATCH", .endpoint = endpoint, .id = wanted.id, .body = body, .ifMatch = tag});
        if (!answer.isDone())
            return answer;
        learn(answer, wanted);
        tag = wanted.version; // blank: it does not say what it is now, and the next part goes without
    }
    return answer;
}

ScimAnswer ScimDirectory::put(const QString &endpoint, const ScimRemoteChanges &changes, const ScimCurrent &current, RemoteObject &wanted)
{
    const std::optional<QJsonObject> whole = changes.whole();
    if (!whole)
        return {.step = Step::NotSupported};
    const ScimAnswer answer = m_http.ask({.method = "PUT", .endpoint = endpoint, .id = wanted.id, .body = *whole, .ifMatch = current.tag});
    if (answer.isDone())
        learn(answer, wanted);
    return answer;
}

RemoteAnswer ScimDirectory::create(RemoteObject &object)
{
    if (const RemoteAnswer no = noService(object.kind); !no.isDone())
        return no;
    claims();
    const QJsonObject body = ScimRemoteChanges::resource(object, m_profile);
    bool wasLost = false;
    for (int tries = 1;; ++tries) {
        const ScimAnswer answer = m_http.ask({.method = "POST", .endpoint = endpointOf(object.kind), .body = body});
        const std::optional<RemoteObject> made = answer.isDone() ? ScimRemoteObject::read(object.kind, answer.body) : std::nullopt;
        QStringList others;
        if (made) {
            object.id = made->id;
            learn(answer, object);
            takeWhatIsKept({}, *made, object);
            return addMembers(object);
        }
        if ((isLost(answer) || answer.isDone() || (wasLost && answer.step == Step::Taken)) && isCreated(object, others))
            return addMembers(object);
        wasLost = wasLost || isLost(answer);
        if (!isLost(answer))
            return answer.isDone() ? told({.step = Step::NotScim}) : told(answer);
        if (!others.isEmpty()) // nobody can tell them apart
            return told({.step = Step::Taken});
        if (!m_http.pauseAfter(tries))
            return told(answer);
    }
}

// Looks by a filter first, and where that finds nothing, which proves nothing, at all of them. One is ours when it has every value that was sent.
bool ScimDirectory::isCreated(RemoteObject &object, QStringList &others)
{
    const Field field = object.kind == Kind::User ? Field::Email : Field::Name;
    const QString name = object.kind == Kind::User && !object.userName.isEmpty() ? object.userName : object.values.value(field).toString();
    const QString attribute = attributeOf(object.kind, field);
    const auto look = [&](const QJsonObject &resource, const RemoteObject &found) {
        if (ScimJson::text(ScimJson::value(resource, attribute)).compare(name, Qt::CaseInsensitive) != 0)
            return true;
        bool isOurs = true;
        for (auto it = object.values.cbegin(); it != object.values.cend(); ++it)
            isOurs = isOurs && found.values.value(it.key()).toString() == it.value().toString();
        if (!isOurs) {
            others.append(found.id);
            return true;
        }
        object.id = found.id;
        object.version = usesTags() ? found.version : QString();
        return false;
    };
    const QString before = object.id;
    object.id.clear();
    ScimListing filtered(m_http, m_profile, claims(), object.kind);
    filtered.setFilter(u"%1 eq %2"_s.arg(attribute, ScimJson::quoted(name)));
    filtered.run(look);
    if (object.id.isEmpty() && others.isEmpty())
        ScimListing(m_http, m_profile, claims(), object.kind).run(look);
    const bool isThere = !object.id.isEmpty();
    if (!isThere)
        object.id = before;
    return isThere;
}

// Where a group cannot be made with them. Of the others it asks the service for nothing.
RemoteAnswer ScimDirectory::addMembers(RemoteObject &object)
{
    if (!m_profile.membersByPatch || !object.members || object.members->isEmpty())
        return {RemoteAnswer::Step::Done};
    RemoteObject known = object;
    known.members = QStringList();
    known.version.clear();
    const RemoteAnswer answer = change(known, object);
    return answer.step == RemoteAnswer::Step::NotKept ? RemoteAnswer {RemoteAnswer::Step::Done} : answer; // it is made
}

} // namespace muster
