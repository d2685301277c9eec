// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/DeviceSignIn.h"

#include "net/mail/AccessToken.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QThread>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = TokenAnswer::Step;

constexpr qint64 UsualInterval = 5; // seconds (RFC 8628 §3.2)
constexpr qint64 LongestInterval = 60;
constexpr qint64 Slower = 5'000; // milliseconds more (§3.5)
constexpr qint64 UsualLife = 600; // seconds
constexpr qint64 LongestCodeLife = 3'600;
constexpr unsigned long Blink = 50; // milliseconds, in which one hears that it is to end
constexpr qsizetype LongestPage = 500;

qint64 secondsOf(const QJsonObject &json, QLatin1StringView name, qint64 otherwise, qint64 most)
{
    const QJsonValue said = json.value(name);
    const double seconds = said.isString() ? said.toString().toDouble() : said.toDouble();
    return seconds > 0 ? qint64(std::clamp(seconds, 1.0, double(most))) : otherwise;
}

// A page that one is shown and may click on. Blank: it is none.
QString pageOf(const QJsonObject &json, QLatin1StringView name)
{
    const QString text = json.value(name).toString();
    const QUrl url(text, QUrl::StrictMode);
    const bool safe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && MailServer::isHere(url.host()));
    return text.size() <= LongestPage && url.isValid() && safe && !url.host().isEmpty() && url.userInfo().isEmpty() ? QString::fromLatin1(url.toEncoded()) : QString();
}

QString codeOf(const QJsonObject &json)
{
    static const QRegularExpression code(u"^[A-Za-z0-9 ._-]{1,40}$"_s);
    const QString text = json.value("user_code"_L1).toString();
    return code.match(text).hasMatch() ? text : QString();
}

} // namespace

TokenRequest DeviceSignIn::request(const QString &endpoint) const
{
    TokenRequest request(endpoint, m_server.authority);
    request.setCancelled(m_cancelled);
    request.add(u"client_id"_s, m_server.tokens->client);
    if (!m_clientSecret.isEmpty())
        request.addSecret(u"client_secret"_s, m_clientSecret);
    return request;
}

tl::expected<DeviceSignIn::Code, TokenAnswer> DeviceSignIn::begin()
{
    TokenRequest asking = request(m_server.tokens->deviceEndpoint());
    if (!m_server.tokens->scopes().isEmpty())
        asking.add(u"scope"_s, m_server.tokens->scopes());
    const qint64 asked = QDateTime::currentMSecsSinceEpoch();
    const TokenRequest::Reply reply = asking.send();
    if (!reply.answer.isDone())
        return tl::unexpected(reply.answer);
    const std::optional<QString> device = AccessToken::tokenOf(reply.json, u"device_code"_s);
    QString page = pageOf(reply.json, "verification_uri"_L1);
    if (page.isEmpty())
        page = pageOf(reply.json, "verification_url"_L1); // as drafts had it
    Code code {codeOf(reply.json), page, pageOf(reply.json, "verification_uri_complete"_L1)};
    if (!device || code.text.isEmpty() || code.page.isEmpty())
        return tl::unexpected(TokenAnswer {Step::Malformed, reply.answer.code});
    m_device = *device;
    m_interval = secondsOf(reply.json, "interval"_L1, UsualInterval, LongestInterval) * 1'000;
    m_until = asked + secondsOf(reply.json, "expires_in"_L1, UsualLife, LongestCodeLife) * 1'000;
    code.until = m_until;
    return code;
}

bool DeviceSignIn::isOver() const
{
    return QDateTime::currentMSecsSinceEpoch() >= m_until;
}

// False: it is to end.
bool DeviceSignIn::pause() const
{
    const qint64 until = std::min(m_until, QDateTime::currentMSecsSinceEpoch() + m_interval);
    while (QDateTime::currentMSecsSinceEpoch() < until) {
        if (m_cancelled && m_cancelled())
            return false;
        QThread::msleep(Blink);
    }
    return true;
}

TokenRequest::Reply DeviceSignIn::ask() const
{
    TokenRequest asking = request(m_server.tokens->tokenEndpoint());
    asking.add(u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s);
    asking.addSecret(u"device_code"_s, m_device);
    return asking.send();
}

tl::expected<QString, TokenAnswer> DeviceSignIn::wait()
{
    while (!isOver()) {
        if (!pause())
            return tl::unexpected(TokenAnswer {Step::Cancelled});
        if (isOver())
            break;
        const TokenRequest::Reply reply = ask();
        if (reply.answer.isDone()) {
            const std::optional<QString> refresh = AccessToken::tokenOf(reply.json, u"refresh_token"_s);
            return refresh ? tl::expected<QString, TokenAnswer>(TokenSecret {*refresh, m_clientSecret}.text()) : tl::unexpected(TokenAnswer {Step::NoRefreshToken, reply.answer.code});
        }
        if (reply.answer.step == Step::SignInEnded) // of a code: it is none any more
            return tl::unexpected(TokenAnswer {Step::CodeExpired, reply.answer.code, reply.answer.words});
        if (reply.answer.step != Step::Pending && !reply.answer.mayTryAgain())
            return tl::unexpected(reply.answer);
        if (reply.isToSlowDown || reply.answer.mayTryAgain())
            m_interval += Slower;
    }
    return tl::unexpected(TokenAnswer {Step::CodeExpired});
}

} // namespace muster
