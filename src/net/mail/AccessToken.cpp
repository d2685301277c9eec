// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/AccessToken.h"

#include "net/mail/TokenRequest.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = TokenAnswer::Step;

constexpr qint64 UnsaidLife = 300; // seconds, where the server does not say (RFC 6749 §5.1)
constexpr qint64 LongestLife = 24 * 3'600;
constexpr qint64 LongestMargin = 120'000; // milliseconds before its end, in which a mail may be under way; of one that lives short, a fifth
constexpr int LongestToken = 16 * 1024;

// Microsoft's older endpoints write it as text.
qint64 lifeOf(const QJsonObject &json)
{
    const QJsonValue said = json.value("expires_in"_L1);
    const double seconds = said.isString() ? said.toString().toDouble() : said.toDouble();
    return seconds > 0 ? qint64(std::min(seconds, double(LongestLife))) : UnsaidLife;
}

} // namespace

TokenSecret TokenSecret::of(const QString &text, TokenSource::Grant grant)
{
    const QString line = text.trimmed();
    if (grant == TokenSource::Grant::ClientCredentials)
        return {{}, line};
    return {line.section(u' ', 0, 0), line.section(u' ', 1)};
}

QString TokenSecret::text() const
{
    return client.isEmpty() ? refresh : refresh + u' ' + client;
}

AccessToken::AccessToken(const MailServer &server, const QString &secret, TokenKeeper keeper)
    : m_server(server)
    , m_keeper(std::move(keeper))
    , m_secret(secret)
{
    Q_ASSERT(server.tokens);
}

std::optional<QString> AccessToken::tokenOf(const QJsonObject &json, const QString &name)
{
    static const QRegularExpression token(u"^[\\x21-\\x7e]+$"_s);
    const QString text = json.value(name).toString();
    return text.size() <= LongestToken && token.match(text).hasMatch() ? std::optional(text) : std::nullopt;
}

tl::expected<AccessToken::Got, TokenAnswer> AccessToken::get(const std::function<bool()> &cancelled)
{
    const QMutexLocker locked(&m_lock);
    if (!m_token.isEmpty() && QDateTime::currentMSecsSinceEpoch() < m_until)
        return Got {m_token};
    m_token.clear();
    TokenAnswer answer = renew(cancelled);
    if (answer.step == Step::SignInEnded && readAgain())
        answer = renew(cancelled);
    if (!answer.isDone())
        return tl::unexpected(answer);
    return Got {m_token, true};
}

void AccessToken::forget(const QString &token)
{
    const QMutexLocker locked(&m_lock);
    if (m_token == token)
        m_token.clear();
}

TokenAnswer AccessToken::renew(const std::function<bool()> &cancelled)
{
    const TokenSource &source = *m_server.tokens;
    const TokenSecret secret = TokenSecret::of(m_secret, source.grant);
    const bool isRefresh = source.grant == TokenSource::Grant::RefreshToken;
    TokenRequest request(source.tokenEndpoint(), m_server.authority);
    request.setCancelled(cancelled);
    request.add(u"grant_type"_s, isRefresh ? u"refresh_token"_s : u"client_credentials"_s);
    request.add(u"client_id"_s, source.client);
    if (isRefresh)
        request.addSecret(u"refresh_token"_s, secret.refresh);
    if (!secret.client.isEmpty())
        request.addSecret(u"client_secret"_s, secret.client);
    if (!source.scopes().isEmpty())
        request.add(u"scope"_s, source.scopes());
    const qint64 asked = QDateTime::currentMSecsSinceEpoch();
    const TokenRequest::Reply reply = request.send();
    if (reply.answer.isDone() && !take(reply.json, asked))
        return {Step::Malformed, reply.answer.code};
    return reply.answer;
}

bool AccessToken::readAgain()
{
    const std::optional<QString> kept = m_keeper.read ? m_keeper.read() : std::nullopt;
    if (!kept || kept->trimmed() == m_secret.trimmed())
        return false;
    m_secret = *kept;
    return true;
}

// False: there is no token that could be one.
bool AccessToken::take(const QJsonObject &json, qint64 asked)
{
    if (m_server.tokens->grant == TokenSource::Grant::RefreshToken) {
        if (const std::optional<QString> refresh = tokenOf(json, u"refresh_token"_s)) // also where what came along is good for nothing: the one before may have ended
            keepRefreshToken(*refresh);
    }
    const std::optional<QString> token = tokenOf(json, u"access_token"_s);
    if (!token || json.value("token_type"_L1).toString().compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return false;
    const qint64 life = lifeOf(json) * 1'000;
    m_token = *token;
    m_until = asked + life - std::min(LongestMargin, life / 5);
    return true;
}

void AccessToken::keepRefreshToken(const QString &refresh)
{
    TokenSecret secret = TokenSecret::of(m_secret, TokenSource::Grant::RefreshToken);
    if (secret.refresh == refresh)
        return;
    secret.refresh = refresh;
    m_secret = secret.text();
    m_isUnkept = !(m_keeper.write && m_keeper.write(m_secret));
}

} // namespace muster
