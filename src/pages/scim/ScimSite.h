// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Limiter.h"
#include "pages/http/HttpMessage.h"
#include "pages/scim/ScimClients.h"
#include "pages/scim/ScimMessage.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace muster {

// SCIM 2.0 for Entra ID, Okta and others (RFC 7644), by HTTP: who asks, whether they may, and how it is said. What they ask for is answered on threads of its own.
class ScimSite : public QObject
{
public:
    struct Setup
    {
        ScimClients::Setup clients {};
        QString base {}; // address of /scim/v2 as clients reach it, without a slash at its end
        QString provider {}; // see ScimContext
    };
    static constexpr int LargestBody = 1024 * 1024; // bytes

    explicit ScimSite(Setup setup);
    ~ScimSite() override; // waits for what is being answered

    static bool isHere(const QString &path); // below where the pages are
    QFuture<HttpResponse> answer(const HttpRequest &request, const QString &path, const QString &who); // who: see Limiter::keyOf
    static HttpResponse refused(int status); // of what is not looked at
    static qsizetype largestBody(const HttpRequest &request); // bytes; on any thread

private:
    HttpResponse answered(const HttpRequest &request, const QString &path, const QString &who, const ScimClients::Use &client) const;
    ScimResult<ScimRequest> read(const HttpRequest &request, const QString &path) const;
    HttpResponse refusal(const Error &error, const QString &who);
    static HttpResponse said(const ScimReply &reply);

    Setup m_setup;
    Limiter m_wrong; // tokens, by whoever asks
    QThreadPool m_threads;
    std::shared_ptr<std::atomic_int> m_waiting = std::make_shared<std::atomic_int>(0);
    ScimClients m_clients;
};

} // namespace muster
