// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scim/ScimSite.h"

#include "core/Afterwards.h"
#include "scim/ScimStrictJson.h"
#include "core/ReadyFuture.h"
#include "pages/scim/ScimContext.h"
#include "pages/scim/ScimService.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct ScimSiteText
{
    Q_DECLARE_TR_FUNCTIONS(ScimSite)
};

constexpr QLatin1StringView Place = "scim/v2"_L1;
constexpr int MostAtOnce = 6; // requests that are answered
constexpr int MostWaiting = 200;
constexpr int WrongTokens = 10; // at once
constexpr qint64 WrongPause = 30'000; // milliseconds until another
constexpr qsizetype SmallBody = 8 * 1024; // of whoever shows nothing that looks like a token

// RFC 6750 §2.1
QByteArray tokenIn(const HttpRequest &request)
{
    const QByteArray shown = request.header("authorization");
    return shown.left(7).toLower() == "bearer " ? shown.mid(7).trimmed() : QByteArray();
}

bool isJson(const HttpRequest &request)
{
    const QByteArray type = request.header("content-type").split(';').value(0).trimmed().toLower();
    return type == "application/scim+json" || type == "application/json";
}

ScimReply often(int seconds)
{
    ScimReply reply = ScimReply::of({429, ScimError::Type::None, ScimSiteText::tr("Too many tokens that are not good came from there. Try again later.")});
    reply.wait = seconds;
    return reply;
}

} // namespace

ScimSite::ScimSite(Setup setup)
    : m_setup(std::move(setup))
    , m_wrong(WrongTokens, WrongPause)
    , m_clients(m_setup.clients)
{
    m_threads.setMaxThreadCount(MostAtOnce);
}

ScimSite::~ScimSite()
{
    m_threads.clear();
    m_threads.waitForDone();
}

bool ScimSite::isHere(const QString &path)
{
    return path == Place || path.startsWith(QString(Place) + u'/');
}

qsizetype ScimSite::largestBody(const HttpRequest &request)
{
    return ClientToken::read(tokenIn(request)) ? LargestBody : SmallBody;
}

HttpResponse ScimSite::refused(int status)
{
    return said(ScimReply::of({status, ScimError::Type::None, status == 413 ? ScimSiteText::tr("That is more than is taken here.") : ScimSiteText::tr("That cannot be understood.")}));
}

HttpResponse ScimSite::said(const ScimReply &reply)
{
    HttpResponse response {reply.status, reply.body ? "application/scim+json; charset=utf-8" : QByteArray(), {}, {}};
    if (reply.body)
        response.body = QJsonDocument(*reply.body).toJson(QJsonDocument::Compact);
    response.say("cache-control", "no-store");
    if (!reply.location.isEmpty())
        response.say("location", reply.location.toUtf8());
    if (!reply.version.isEmpty())
        response.say("etag", reply.version.toLatin1());
    if (reply.wait > 0)
        response.say("retry-after", QByteArray::number(reply.wait));
    return response;
}

// What is wrong with a token is not told.
HttpResponse ScimSite::refusal(const Error &error, const QString &who)
{
    const ScimError said = scimErrorOf(error);
    ScimReply reply = ScimReply::of(said);
    reply.wait = said.status == 503 ? 10 : 0;
    HttpResponse response = ScimSite::said(reply);
    if (said.status == 401) {
        response.say("www-authenticate", "Bearer realm=\"muster\", error=\"invalid_token\"");
        qInfo("SCIM: a token that is not good came from %s", qPrintable(who));
    }
    return response;
}

QFuture<HttpResponse> ScimSite::answer(const HttpRequest &request, const QString &path, const QString &who)
{
    const QByteArray token = tokenIn(request);
    const qint64 now = m_setup.clients.options.clock();
    if (token.isEmpty()) { // somebody who only looks
        HttpResponse response = said(ScimReply::of({401, ScimError::Type::None, ScimSiteText::tr("A token is needed here (Authorization: Bearer).")}));
        response.say("www-authenticate", "Bearer realm=\"muster\"");
        return readyFuture(response);
    }
    const bool isKnown = m_clients.isKnown(token);
    if (!isKnown && !m_wrong.take(who, now))
        return readyFuture(said(often(int(WrongPause / 1000))));
    return afterwards(m_clients.find(token), this, [=, this](const Result<ScimClients::Use> &client) {
        if (!client)
            return readyFuture(refusal(client.error(), who));
        if (!isKnown)
            m_wrong.giveBack(who, now);
        if (*m_waiting >= MostWaiting)
            return readyFuture(refusal({ErrorCode::WorkspaceBusy, {}}, who));
        ++*m_waiting;
        return QtConcurrent::run(&m_threads, [this, request, path, who, use = *client, waiting = m_waiting] {
            const HttpResponse response = answered(request, path, who, use);
            --*waiting;
            return response;
        });
    });
}

ScimResult<ScimRequest> ScimSite::read(const HttpRequest &request, const QString &path) const
{
    ScimRequest asked {.method = request.method, .path = path.mid(Place.size()).split(u'/', Qt::SkipEmptyParts), .query = request.query, .ifMatch = request.header("if-match"), .ifNoneMatch = request.header("if-none-match")};
    if (request.method != "POST" && request.method != "PUT" && request.method != "PATCH")
        return asked;
    if (!isJson(request))
        return scimFail(ScimError::Type::None, ScimSiteText::tr("A body is application/scim+json here."), 415);
    return ScimStrictJson::object(request.body).map([&asked](const QJsonObject &body) {
        asked.body = body;
        return asked;
    });
}

// On a thread of its own, which waits for the workspace.
HttpResponse ScimSite::answered(const HttpRequest &request, const QString &path, const QString &who, const ScimClients::Use &client) const
{
    const ScimResult<ScimRequest> asked = read(request, path);
    if (!asked)
        return said(ScimReply::of(asked.error()));
    const ScimContext context {.workspace = *client.workspace, .base = m_setup.base, .origin = u"muster-pages SCIM "_s + who, .provider = m_setup.provider,
        .reason = ScimSiteText::tr("Asked for by SCIM (%1 %2)").arg(QString::fromLatin1(asked->method), asked->path.value(0))};
    ScimReply reply = scimAnswer(context, *asked);
    if (reply.status == 503)
        reply.wait = 10;
    return said(reply);
}

} // namespace muster
