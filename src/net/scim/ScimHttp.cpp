// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimHttp.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QThread>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = ScimAnswer::Step;

constexpr qint64 Blink = 50; // milliseconds
constexpr qint64 Moment = 2'000; // likewise, that nobody needs to be told of
constexpr int MostDoublings = 20;

qint64 steadyNow()
{
    return QDeadlineTimer::current().deadline();
}

// Nothing of an ID or a value is a part of the address by itself.
QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray urlOf(const QString &base, const ScimRequest &request)
{
    QByteArray url = base.toUtf8() + request.endpoint.toUtf8();
    if (!request.id.isEmpty())
        url += '/' + encoded(request.id);
    char before = '?';
    for (const auto &[name, value] : request.query) {
        url += before + encoded(name) + '=' + encoded(value);
        before = '&';
    }
    return url;
}

// Seconds, or a date (RFC 9110 §10.2.3).
qint64 waitOf(const QByteArray &retryAfter)
{
    bool isNumber = false;
    const qint64 seconds = retryAfter.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? -1 : std::min<qint64>(seconds, 1'000'000'000) * 1'000;
    const QByteArray date = retryAfter.endsWith(" GMT") ? retryAfter.chopped(3) + "+0000" : QByteArray();
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(date), Qt::RFC2822Date);
    if (!at.isValid())
        return -1;
    return std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(at));
}

} // namespace

ScimHttp::ScimHttp(const ScimConnection &connection, const QString &secret, const ScimLimits &limits)
    : m_connection(connection)
    , m_secret(secret)
    , m_limits(limits)
    , m_exchange(connection.authority, limits)
    , m_token(connection, secret)
{
}

void ScimHttp::setCancelled(std::function<bool()> cancelled)
{
    m_cancelled = std::move(cancelled);
    m_exchange.setCancelled(m_cancelled);
}

bool ScimHttp::sleep(qint64 milliseconds)
{
    if (milliseconds <= 0)
        return !isCancelled();
    const bool isTold = m_waits && milliseconds >= Moment;
    if (isTold)
        m_waits(milliseconds);
    if (m_pause) {
        m_pause(milliseconds);
    } else {
        for (const QDeadlineTimer end(milliseconds); !end.hasExpired() && !isCancelled();)
            QThread::msleep(ulong(std::clamp<qint64>(end.remainingTime(), 1, Blink)));
    }
    if (isTold)
        m_waits(0);
    return !isCancelled();
}

bool ScimHttp::pauseAfter(int tries)
{
    if (tries >= m_limits.tries)
        return false;
    const qint64 whole = std::min(m_limits.longestPause, m_limits.firstPause << std::clamp(tries - 1, 0, MostDoublings));
    return sleep(whole / 2 + QRandomGenerator::global()->bounded(whole / 2 + 1)); // not everybody at once who was turned away at once
}

bool ScimHttp::mayRepeat(const ScimRequest &request, const ScimAnswer &answer) const
{
    switch (answer.step) {
    case Step::NameUnknown: // it may be ours that does not answer
    case Step::NothingListens:
    case Step::NoAnswer:
    case Step::Lost:
    case Step::TryLater:
        return !answer.mayHaveArrived || request.method == "GET" || request.method == "DELETE";
    default:
        return false;
    }
}

ScimAnswer ScimHttp::ask(const ScimRequest &request)
{
    const QByteArray url = urlOf(m_connection.base, request);
    bool isFresh = false; // the token is one that was fetched because the one before was not taken
    for (int tries = 1;; ++tries) {
        if (isCancelled())
            return {.step = Step::Cancelled};
        ScimAnswer answer = askOnce(request, url);
        if (answer.step == Step::Refused && m_connection.signIn == ScimConnection::SignIn::ClientCredentials && !isFresh) {
            m_token.forget();
            isFresh = true;
            continue;
        }
        if (!mayRepeat(request, answer) || answer.retryAfter > m_limits.longestWait)
            return answer;
        const bool goesOn = answer.retryAfter >= 0 && tries < m_limits.tries ? sleep(answer.retryAfter) : pauseAfter(tries);
        if (!goesOn)
            return isCancelled() ? ScimAnswer {.step = Step::Cancelled} : answer;
    }
}

ScimAnswer ScimHttp::authorization(QByteArray &header)
{
    QByteArray token = m_secret.toUtf8();
    if (!ScimToken::isUsable(m_secret))
        return {.step = Step::SecretUnusable};
    if (m_connection.signIn == ScimConnection::SignIn::Basic) {
        header = "Authorization: " + ScimToken::basic(m_connection.user, m_secret);
        return {.step = Step::Done};
    }
    if (m_connection.signIn == ScimConnection::SignIn::ClientCredentials) {
        if (const ScimAnswer answer = m_token.get([this](const ScimRequestBytes &request) { return exchange(request); }, steadyNow(), token); !answer.isDone())
            return answer;
    }
    header = "Authorization: Bearer " + token;
    return {.step = Step::Done};
}

ScimAnswer ScimHttp::askOnce(const ScimRequest &request, const QByteArray &url)
{
    if (m_limits.perMinute > 0) {
        if (!sleep(m_next - steadyNow()))
            return {.step = Step::Cancelled};
        m_next = std::max(m_next, steadyNow()) + 60'000 / m_limits.perMinute;
    }
    ScimRequestBytes bytes {request.method, url, {"Accept: application/scim+json, application/json;q=0.9"}, {}};
    QByteArray header;
    if (const ScimAnswer answer = authorization(header); !answer.isDone())
        return answer;
    bytes.headers.append(header);
    if (!request.ifMatch.isEmpty())
        bytes.headers.append("If-Match: " + request.ifMatch.toUtf8());
    if (!request.ifNoneMatch.isEmpty())
        bytes.headers.append("If-None-Match: " + request.ifNoneMatch.toUtf8());
    if (!request.body.isEmpty()) {
        bytes.headers.append("Content-Type: application/scim+json");
        bytes.body = QJsonDocument(request.body).toJson(QJsonDocument::Compact);
    }
    const ScimReply reply = exchange(bytes);
    if (reply.step != Step::Done)
        return {.step = reply.step, .status = reply.status, .words = reply.words, .mayHaveArrived = reply.mayHaveArrived};
    const QByteArray sent = header.mid(header.lastIndexOf(' ') + 1); // also a token that was fetched
    const QStringList secrets = ScimToken::forms(m_connection.user, m_secret) + QStringList {QString::fromUtf8(sent), QString::fromLatin1(sent.toPercentEncoding())};
    ScimAnswer answer = ScimAnswer::of(reply.status, reply.body, secrets);
    answer.version = QString::fromUtf8(reply.version);
    answer.retryAfter = waitOf(reply.retryAfter);
    if (answer.step == Step::Redirected)
        answer.words = QUrl::fromEncoded(reply.location).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
    return answer;
}

ScimReply ScimHttp::exchange(const ScimRequestBytes &request)
{
    const qint64 began = QDateTime::currentMSecsSinceEpoch();
    ScimReply reply = m_exchange.run(request);
    write(request, reply, began);
    return reply;
}

void ScimHttp::write(const ScimRequestBytes &request, const ScimReply &reply, qint64 began)
{
    if (!m_log.sink)
        return;
    ScimLogEntry entry {.at = began, .method = request.method, .url = ScimLog::blottedUrl(request.url), .status = reply.status,
        .took = std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch() - began), .sent = request.body.size(), .received = reply.body.size()};
    if (m_log.wantsBodies) {
        entry.request = ScimLog::blotted(request.body);
        entry.answer = ScimLog::blotted(reply.body);
    }
    m_log.sink(entry);
}

} // namespace muster
