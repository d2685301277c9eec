// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/JsonText.h"
#include "core/SignInReport.h"
#include "core/Text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muster {

inline QByteArray lineOf(const SignInReport &report)
{
    static const char *const users[] {"email", "userId", "externalId"};
    static const char *const outcomes[] {"success", "failure", "sign-out"};
    JsonText json;
    json.beginObject();
    json.key(users[int(report.by)]);
    json.text(report.user);
    json.key("time");
    json.value(report.at, ValueKind::Time);
    json.key("outcome");
    json.text(QString::fromLatin1(outcomes[int(report.outcome)]));
    for (const auto &[key, text] : {std::pair("provider", report.provider), std::pair("address", report.address), std::pair("session", report.session)}) {
        json.key(key);
        json.text(text);
    }
    json.endObject();
    return json.take();
}

inline bool isSame(const SignInReport &one, const SignInReport &other)
{
    return one.by == other.by && one.user == other.user && one.at == other.at && one.outcome == other.outcome && one.provider == other.provider
        && one.address == other.address && one.session == other.session;
}

// Reads the bytes as a line of what a login server reports. Returns what should never be, or nothing.
inline QString brokenSignInPromise(const QByteArray &bytes)
{
    constexpr qsizetype DateAlone = 10; // 2026-03-31
    static const bool isInBrazil = qputenv("TZ", "America/Sao_Paulo"); // where a day began at one o’clock, which is no matter of UTC
    Q_UNUSED(isInBrazil)
    const Result<SignInReport> report = SignInReport::fromJson(bytes);
    if (!report) {
        const ErrorCode code = report.error().code;
        const bool isSaid = code == ErrorCode::SignInMalformed || code == ErrorCode::SignInIncomplete || code == ErrorCode::ForbiddenCharacter || code == ErrorCode::TextTooLong;
        return isSaid && !report.error().parameters.value(0).isEmpty() ? QString() : QStringLiteral("what is wrong is not said");
    }
    if (report->user.isEmpty())
        return QStringLiteral("nobody signs in");
    if (!JsonText::canBeTime(report->at))
        return QStringLiteral("the time cannot be written down");
    for (const QString &text : {report->user, report->provider, report->address, report->session}) {
        if (visibleText(text) != text)
            return QStringLiteral("a text is not in its one form");
    }
    const Result<SignInReport> back = SignInReport::fromJson(lineOf(*report));
    if (!back || !isSame(*back, *report))
        return QStringLiteral("a report comes back as another");
    QJsonObject inUtc = QJsonDocument::fromJson(bytes).object();
    const QString time = inUtc.value(QStringLiteral("time")).toString();
    inUtc.insert(QStringLiteral("time"), time + (time.size() > DateAlone ? QStringLiteral("Z") : QStringLiteral("T00:00:00Z")));
    if (const Result<SignInReport> same = SignInReport::fromJson(QJsonDocument(inUtc).toJson(QJsonDocument::Compact)); same && same->at != report->at)
        return QStringLiteral("a time without a zone is not UTC");
    return {};
}

} // namespace muster
