// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimRemoteObject.h"

#include "net/scim/ScimJson.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Kind = RemoteObject::Kind;
using Place = ScimRemoteObject::Place;

constexpr qsizetype LongestVersion = 500;

QString bounded(const QJsonValue &value)
{
    return ScimJson::text(value).left(ScimRemoteObject::LongestValue);
}

// Both have no case, and no blanks around them.
bool isWord(const QJsonValue &value, QLatin1StringView word)
{
    return value.toString().trimmed().compare(word, Qt::CaseInsensitive) == 0;
}

bool isUsableId(const QString &id)
{
    return !id.trimmed().isEmpty() && id.size() <= ScimRemoteObject::LongestId && id != "."_L1 && id != ".."_L1; // which would name what stands above
}

// Of IDs; each once, whatever the service counts.
QStringList membersOf(const QJsonArray &list)
{
    QStringList members;
    QSet<QString> known;
    for (const QJsonValue &member : list) {
        const QString id = ScimJson::text(member.isObject() ? ScimJson::value(member.toObject(), u"value") : member);
        if (isUsableId(id) && !known.contains(id)) {
            known.insert(id);
            members.append(id);
        }
    }
    return members;
}

QVariant fieldOf(const Place &place, const QJsonValue &value)
{
    if (place.field == Field::Status) {
        const std::optional<bool> active = ScimJson::flag(value);
        return active ? QVariant(*active ? u"active"_s : u"disabled"_s) : QVariant();
    }
    const QString text = bounded(value);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

const QList<Place> &ScimRemoteObject::places(Kind kind)
{
    static const QList<Place> users {
        {Field::Email, Kind::User, nullptr, "emails", "value", true},
        {Field::FirstName, Kind::User, nullptr, "name", "givenName", false},
        {Field::LastName, Kind::User, nullptr, "name", "familyName", false},
        {Field::ExternalId, Kind::User, nullptr, "externalId", nullptr, false},
        {Field::Status, Kind::User, nullptr, "active", nullptr, false},
        {Field::JobTitle, Kind::User, nullptr, "title", nullptr, false},
        {Field::Phone, Kind::User, nullptr, "phoneNumbers", "value", true},
        {Field::PreferredLanguage, Kind::User, nullptr, "preferredLanguage", nullptr, false},
        {Field::Department, Kind::User, EnterpriseSchema, "department", nullptr, false},
        {Field::Manager, Kind::User, EnterpriseSchema, "manager", "value", false},
    };
    static const QList<Place> groups {
        {Field::Name, Kind::Group, nullptr, "displayName", nullptr, false},
        {Field::ExternalId, Kind::Group, nullptr, "externalId", nullptr, false},
    };
    return kind == Kind::User ? users : groups;
}

qsizetype ScimRemoteObject::indexOfChief(const QJsonArray &list)
{
    const auto first = [&list](const auto &isIt) {
        const auto found = std::find_if(list.begin(), list.end(), isIt);
        return found == list.end() ? qsizetype(-1) : qsizetype(found - list.begin());
    };
    const qsizetype primary = first([](const QJsonValue &entry) { return ScimJson::flag(ScimJson::value(entry.toObject(), u"primary")) == true; });
    if (primary >= 0)
        return primary;
    const qsizetype work = first([](const QJsonValue &entry) { return isWord(ScimJson::value(entry.toObject(), u"type"), "work"_L1); });
    return work >= 0 ? work : list.isEmpty() ? -1 : 0;
}

QJsonValue ScimRemoteObject::valueAt(const QJsonObject &resource, const Place &place)
{
    const QJsonObject object = place.schema ? ScimJson::value(resource, QString::fromLatin1(place.schema)).toObject() : resource;
    const QJsonValue value = ScimJson::value(object, QString::fromLatin1(place.name));
    if (place.isList && value.isArray()) {
        const QJsonArray list = value.toArray();
        const qsizetype chief = indexOfChief(list);
        const QJsonValue entry = chief < 0 ? QJsonValue(QJsonValue::Null) : list.at(chief);
        return entry.isObject() ? ScimJson::value(entry.toObject(), QString::fromLatin1(place.sub)) : entry;
    }
    return place.sub && value.isObject() ? ScimJson::value(value.toObject(), QString::fromLatin1(place.sub)) : value; // not an object: the manager of some is a text
}

bool ScimRemoteObject::isUsableVersion(const QString &version)
{
    return !version.isEmpty() && version.size() <= LongestVersion && std::all_of(version.cbegin(), version.cend(), [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
}

std::optional<RemoteObject> ScimRemoteObject::read(Kind kind, const QJsonObject &resource)
{
    RemoteObject object {.kind = kind, .id = ScimJson::text(ScimJson::value(resource, u"id"))};
    if (!isUsableId(object.id))
        return {};
    const QString version = ScimJson::text(ScimJson::value(ScimJson::value(resource, u"meta").toObject(), u"version"));
    object.version = isUsableVersion(version) ? version : QString();
    for (const Place &place : places(kind)) {
        const QJsonValue value = valueAt(resource, place);
        if (!value.isUndefined() && (place.field != Field::Status || ScimJson::flag(value)))
            object.values.insert(place.field, fieldOf(place, value));
    }
    if (kind == Kind::Group) {
        if (const QJsonValue members = ScimJson::value(resource, u"members"); members.isArray())
            object.members = membersOf(members.toArray());
        else if (members.isNull())
            object.members = QStringList();
        return object;
    }
    const QString userName = bounded(ScimJson::value(resource, u"userName"));
    const QString email = object.values.value(Field::Email).toString();
    if (email.isEmpty() && userName.contains(u'@') && !object.values.contains(Field::Email))
        object.values.insert(Field::Email, userName); // some keep no other address
    else if (userName.compare(email, Qt::CaseInsensitive) != 0)
        object.userName = userName;
    return object;
}

} // namespace muster
