// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SignInReport.h"

#include "core/JsonText.h"
#include "core/Text.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype LongestAddressText = 100; // of where somebody came from: an IPv6 address with its zone, or the name of a host
constexpr qsizetype LongestSession = 4'000; // a reporter may call it by a whole token

tl::unexpected<Error> missing(const char *key)
{
    return fail(ErrorCode::SignInIncomplete, QString::fromLatin1(key));
}

Result<void> readUser(const QJsonObject &json, SignInReport &found)
{
    static constexpr std::pair<const char *, SignInReport::By> ways[] {{"email", SignInReport::By::Email}, {"userId", SignInReport::By::UserId}, {"externalId", SignInReport::By::ExternalId}};
    int given = 0;
    for (const auto &[key, by] : ways) {
        const QJsonValue value = json.value(QLatin1StringView(key));
        if (value.isUndefined() || value.isNull())
            continue;
        if (!value.isString() || ++given > 1)
            return missing("email | userId | externalId");
        const Result<QString> text = cleanText(value.toString(), QString::fromLatin1(key), LongestAddress);
        if (!text)
            return tl::unexpected(text.error());
        found.by = by;
        found.user = *text;
    }
    return found.user.isEmpty() ? Result<void>(missing("email | userId | externalId")) : Result<void>();
}

Result<qint64> timeOf(const QJsonObject &json)
{
    const std::optional<qint64> time = JsonText::timeFrom(json.value("time"_L1).toString());
    return time ? Result<qint64>(*time) : missing("time");
}

Result<SignInReport::Outcome> outcomeOf(const QJsonObject &json)
{
    const QString outcome = json.value("outcome"_L1).toString();
    if (outcome == "success"_L1)
        return SignInReport::Outcome::Success;
    if (outcome == "failure"_L1)
        return SignInReport::Outcome::Failure;
    if (outcome == "sign-out"_L1)
        return SignInReport::Outcome::SignOut;
    return missing("outcome");
}

// What tells more may be missing.
Result<QString> detailOf(const QJsonObject &json, const char *key, qsizetype longest)
{
    const QJsonValue value = json.value(QLatin1StringView(key));
    if (value.isUndefined() || value.isNull())
        return QString();
    return value.isString() ? cleanText(value.toString(), QString::fromLatin1(key), longest) : missing(key);
}

} // namespace

Result<SignInReport> SignInReport::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorCode::SignInMalformed, error.error == QJsonParseError::NoError ? u"{ … }"_s : error.errorString());
    const QJsonObject object = document.object();
    SignInReport found;
    if (const Result<void> user = readUser(object, found); !user)
        return tl::unexpected(user.error());
    const Result<qint64> at = timeOf(object);
    if (!at)
        return tl::unexpected(at.error());
    const Result<Outcome> outcome = outcomeOf(object);
    if (!outcome)
        return tl::unexpected(outcome.error());
    found.at = *at;
    found.outcome = *outcome;
    for (const auto &[key, longest, detail] : {std::tuple("provider", LongestName, &SignInReport::provider), std::tuple("address", LongestAddressText, &SignInReport::address), std::tuple("session", LongestSession, &SignInReport::session)}) {
        const Result<QString> text = detailOf(object, key, longest);
        if (!text) // of a session nothing is quoted: whoever knows it is signed in
            return detail == &SignInReport::session ? missing(key) : tl::unexpected(text.error());
        found.*detail = *text;
    }
    return found;
}

void TakenSignIns::unite(const TakenSignIns &more)
{
    taken += more.taken;
    left += more.left;
    locked += more.locked;
    activated += more.activated;
    for (const Fault &fault : more.faults) {
        if (faults.size() < MostFaults)
            faults.append(fault);
    }
    for (const auto &[all, found] : {std::pair(&notLocked, &more.notLocked), std::pair(&notActivated, &more.notActivated)}) {
        for (const Error &error : *found) {
            if (!all->contains(error))
                all->append(error);
        }
    }
}

} // namespace muster
