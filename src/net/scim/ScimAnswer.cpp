// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimAnswer.h"

#include "core/ShortText.h"
#include "net/scim/ScimJson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = ScimAnswer::Step;

constexpr qsizetype LongestWords = 500;

Step stepOf(int status)
{
    switch (status) {
    case 401:
        return Step::Refused;
    case 403:
        return Step::Forbidden;
    case 404:
    case 410:
        return Step::NotFound;
    case 405:
    case 501:
        return Step::NotSupported;
    case 409:
        return Step::Taken;
    case 408:
    case 425:
    case 429:
        return Step::TryLater;
    case 412:
        return Step::Changed;
    default:
        return status >= 500 ? Step::TryLater : status >= 400 ? Step::Rejected : status >= 300 ? Step::Redirected : status >= 200 ? Step::Done : Step::NotScim;
    }
}

// Before it is cut: a half of it is told as little.
QString without(QString text, const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            text.replace(secret, u"***"_s, Qt::CaseInsensitive);
    }
    return text;
}

// Of SCIM's errors, and of those of others that stand before a service (RFC 6749 §5.2, RFC 9457).
QString wordsOf(const QJsonObject &body, const QStringList &secrets)
{
    for (const char16_t *name : {u"detail", u"error_description", u"message", u"title", u"error"}) {
        if (const QString text = ScimJson::text(ScimJson::value(body, name)); !text.isEmpty())
            return shortText(without(text, secrets), LongestWords);
    }
    return {};
}

} // namespace

ScimAnswer ScimAnswer::of(int status, const QByteArray &body, const QStringList &secrets)
{
    ScimAnswer answer;
    answer.status = status;
    answer.step = stepOf(status);
    if (!ScimJson::isModest(body)) {
        answer.step = answer.isDone() ? Step::TooLarge : answer.step;
        return answer;
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (answer.step == Step::Done) {
        if (!body.trimmed().isEmpty() && !document.isObject())
            answer.step = Step::NotScim;
        answer.body = document.object();
        return answer;
    }
    const QJsonObject error = document.isArray() ? document.array().first().toObject() : document.object();
    answer.scimType = shortText(without(ScimJson::text(ScimJson::value(error, u"scimType")), secrets), LongestWords);
    answer.words = wordsOf(error, secrets);
    if (answer.scimType.compare("uniqueness"_L1, Qt::CaseInsensitive) == 0)
        answer.step = Step::Taken;
    answer.mayHaveArrived = status >= 500 && answer.step == Step::TryLater;
    return answer;
}

} // namespace muster
