// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"
#include "net/scim/ScimAnswer.h"
#include "net/scim/ScimClaims.h"
#include "net/scim/ScimJson.h"
#include "net/scim/ScimLog.h"
#include "net/scim/ScimRemoteChanges.h"

#include <QJsonDocument>
#include <QSet>

namespace muster {

inline QString brokenReading(const RemoteObject &object)
{
    if (object.id.trimmed().isEmpty() || object.id.size() > ScimRemoteObject::LongestId || object.id == QStringLiteral("."))
        return QStringLiteral("an ID is none");
    if (!object.version.isEmpty() && !ScimRemoteObject::isUsableVersion(object.version))
        return QStringLiteral("a version makes a header");
    for (const QVariant &value : object.values) {
        if (value.toString().size() > ScimRemoteObject::LongestValue)
            return QStringLiteral("a value is too long");
    }
    const QStringList members = object.members.value_or(QStringList());
    return QSet<QString>(members.cbegin(), members.cend()).size() == members.size() ? QString() : QStringLiteral("a member is there twice");
}

// As it is read from what was written, every value that was wanted is there.
inline QString brokenWriting(const RemoteObject &wanted, const QJsonObject &written)
{
    QJsonObject resource = written;
    ScimJson::set(resource, QStringLiteral("id"), wanted.id);
    const std::optional<RemoteObject> back = ScimRemoteObject::read(wanted.kind, resource);
    if (!back)
        return QStringLiteral("what was written is not read");
    for (auto it = wanted.values.cbegin(); it != wanted.values.cend(); ++it) {
        if (back->values.value(it.key()).toString() != it.value().toString() && !(it.key() == Field::Status && it.value().toString().isEmpty()))
            return QStringLiteral("field %1 comes back otherwise").arg(int(it.key()));
    }
    return wanted.members && back->members.value_or(QStringList()) != *wanted.members ? QStringLiteral("members come back otherwise") : QString();
}

inline QString brokenChanging(RemoteObject::Kind kind, const QJsonObject &resource)
{
    const std::optional<RemoteObject> read = ScimRemoteObject::read(kind, resource);
    if (!read)
        return {};
    if (const QString broken = brokenReading(*read); !broken.isEmpty())
        return broken;
    const ScimProfile profile;
    const ScimCurrent current {.resource = resource, .object = *read};
    RemoteObject wanted = *read;
    wanted.members = read->members;
    for (const ScimRemoteObject::Place &place : ScimRemoteObject::places(kind))
        wanted.values.insert(place.field, place.field == Field::Status ? QVariant(QStringLiteral("disabled")) : QVariant(QStringLiteral("new@x.example")));
    const ScimRemoteChanges changes(*read, wanted, current, profile);
    if (const std::optional<QJsonObject> whole = changes.whole()) {
        if (const QString broken = brokenWriting(wanted, *whole); !broken.isEmpty())
            return broken;
    }
    for (const QJsonObject &patch : changes.patches()) {
        if (patch.value(QStringLiteral("Operations")).toArray().isEmpty())
            return QStringLiteral("a change of nothing");
    }
    if (!ScimRemoteChanges(wanted, wanted, current, profile).isEmpty() && wanted.userName.isEmpty())
        return QStringLiteral("what is as it is wanted is changed");
    return brokenWriting(wanted, ScimRemoteChanges::resource(wanted, profile));
}

// Reads the bytes as what a SCIM service answers. Returns what should never be, or nothing.
inline QString brokenScimPromise(const QByteArray &bytes)
{
    constexpr qsizetype LongestWords = 500;
    for (const int status : {200, 302, 400, 409, 429, 500}) {
        const ScimAnswer answer = ScimAnswer::of(status, bytes);
        if (answer.isDone() != (status == 200) && answer.step != ScimAnswer::Step::NotScim)
            return QStringLiteral("what failed is done");
        if (answer.words.size() > LongestWords || visibleText(answer.words) != answer.words || answer.scimType.size() > LongestWords)
            return QStringLiteral("words are not as people may see them");
    }
    if (ScimLog::blotted(bytes).size() > ScimLog::LongestBody + 3)
        return QStringLiteral("a log has no bound");
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (ScimLog::blotted(QJsonDocument(QJsonObject {{QStringLiteral("clientSecret"), object}}).toJson(QJsonDocument::Compact)) != QByteArray(R"({"clientSecret":"•••"})"))
        return QStringLiteral("a log has a secret");
    const ScimClaims claims = ScimClaims::of(object);
    if (claims.maxPage < 0 || claims.maxResults < 0)
        return QStringLiteral("a page has no size");
    for (const RemoteObject::Kind kind : {RemoteObject::Kind::User, RemoteObject::Kind::Group}) {
        if (const QString broken = brokenChanging(kind, object); !broken.isEmpty())
            return broken;
    }
    return {};
}

} // namespace muster
