// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimLog.h"

#include "core/ShortText.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString Blot = u"•••"_s;

bool isSecret(const QString &name)
{
    static constexpr std::array words {"password"_L1, "passwd"_L1, "secret"_L1, "token"_L1, "authorization"_L1, "credential"_L1, "apikey"_L1, "api_key"_L1, "privatekey"_L1, "assertion"_L1, "otp"_L1};
    return std::any_of(words.cbegin(), words.cend(), [&name](QLatin1StringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

QJsonValue blottedValue(const QJsonValue &value);

// An operation of PATCH names the attribute in its path, and has the value beside it.
QJsonObject blottedObject(QJsonObject object)
{
    bool namesSecret = false;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        namesSecret = namesSecret || (it.key().compare("path"_L1, Qt::CaseInsensitive) == 0 && isSecret(it.value().toString()));
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isValueOfSecret = namesSecret && it.key().compare("value"_L1, Qt::CaseInsensitive) == 0;
        it.value() = isValueOfSecret || isSecret(it.key()) ? QJsonValue(Blot) : blottedValue(it.value());
    }
    return object;
}

QJsonArray blottedArray(QJsonArray array)
{
    for (auto it = array.begin(); it != array.end(); ++it)
        *it = blottedValue(*it);
    return array;
}

QJsonValue blottedValue(const QJsonValue &value)
{
    return value.isObject() ? QJsonValue(blottedObject(value.toObject())) : value.isArray() ? QJsonValue(blottedArray(value.toArray())) : value;
}

} // namespace

QString ScimLogEntry::line() const
{
    const QString time = QDateTime::fromMSecsSinceEpoch(at).toUTC().toString(Qt::ISODateWithMs);
    return u"%1 %2 %3 → %4, %5 ms, %6 bytes sent, %7 received"_s.arg(time, QString::fromLatin1(method), url, status == 0 ? u"no answer"_s : QString::number(status)).arg(took).arg(sent).arg(received);
}

QString ScimLog::blottedUrl(const QByteArray &text)
{
    QUrl url = QUrl::fromEncoded(text);
    QUrlQuery query(url);
    QUrlQuery shown;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyEncoded))
        shown.addQueryItem(name, isSecret(name) || isSecret(value) ? Blot : value);
    url.setQuery(shown);
    url.setUserInfo(QString());
    return shortText(QString::fromLatin1(url.toEncoded()), LongestUrl);
}

QByteArray ScimLog::blotted(const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject() && !document.isArray())
        return "(" + QByteArray::number(body.size()) + " bytes)";
    const QJsonDocument shown = document.isObject() ? QJsonDocument(blottedObject(document.object())) : QJsonDocument(blottedArray(document.array()));
    const QByteArray json = shown.toJson(QJsonDocument::Compact);
    return json.size() > LongestBody ? json.left(LongestBody) + "..." : json; // at a byte: it is for people to read
}

} // namespace muster
