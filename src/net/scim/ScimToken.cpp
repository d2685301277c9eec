// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimToken.h"

#include "net/scim/ScimJson.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = ScimAnswer::Step;

constexpr qint64 Before = 60'000; // milliseconds: the next is fetched so long before one ends, or after nine tenths of it
constexpr qint64 LongestLife = 31'536'000; // seconds

} // namespace

bool ScimToken::isUsable(QStringView secret)
{
    return !secret.isEmpty() && std::none_of(secret.cbegin(), secret.cend(), [](QChar c) { return c < u' ' || c == QChar(0x7f); });
}

QByteArray ScimToken::basic(const QString &user, const QString &password)
{
    return "Basic " + (user.toUtf8() + ':' + password.toUtf8()).toBase64();
}

QStringList ScimToken::forms(const QString &user, const QString &secret)
{
    const auto payload = [](const QByteArray &basic) { return QString::fromLatin1(basic.sliced(qstrlen("Basic "))); };
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    return {secret, encoded, payload(basic(user, secret)), payload(basic(QString::fromLatin1(QUrl::toPercentEncoding(user)), encoded))};
}

ScimAnswer ScimToken::get(const Fetch &fetch, qint64 now, QByteArray &token)
{
    if (m_token.isEmpty() || (m_ends > 0 && now >= m_ends)) {
        if (const ScimAnswer answer = renew(fetch, now); !answer.isDone())
            return answer;
    }
    token = m_token;
    return {.step = Step::Done};
}

ScimAnswer ScimToken::renew(const Fetch &fetch, qint64 now)
{
    m_token.clear();
    ScimRequestBytes request {"POST", m_connection.tokenUrl.toUtf8(), {}, "grant_type=client_credentials"};
    if (!m_connection.scope.isEmpty())
        request.body += "&scope=" + QUrl::toPercentEncoding(m_connection.scope);
    request.headers = {"Content-Type: application/x-www-form-urlencoded", "Accept: application/json",
        "Authorization: " + basic(QString::fromLatin1(QUrl::toPercentEncoding(m_connection.user)), QString::fromLatin1(QUrl::toPercentEncoding(m_secret)))}; // RFC 6749 §2.3.1
    const ScimReply reply = fetch(request);
    if (reply.step != Step::Done)
        return {.step = reply.step, .words = reply.words};
    ScimAnswer answer = ScimAnswer::of(reply.status, reply.body, forms(m_connection.user, m_secret));
    if (answer.step == Step::Rejected || answer.step == Step::Refused || answer.step == Step::Forbidden)
        answer.step = Step::ClientRefused;
    if (!answer.isDone()) {
        answer.mayHaveArrived = false; // who asked for the token has sent nothing to the service
        return answer;
    }
    const QString token = ScimJson::text(answer.body.value("access_token"_L1));
    const bool isBearer = ScimJson::text(answer.body.value("token_type"_L1)).compare("bearer"_L1, Qt::CaseInsensitive) == 0;
    if (!isUsable(token) || !isBearer)
        return {.step = Step::NotScim, .status = reply.status};
    m_token = token.toUtf8();
    const qint64 seconds = std::clamp<qint64>(ScimJson::number(answer.body.value("expires_in"_L1)).value_or(0), 0, LongestLife);
    m_ends = seconds == 0 ? 0 : now + std::max(seconds * 1'000 - Before, seconds * 900);
    return {.step = Step::Done};
}

} // namespace muster
