// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "pages/AccountPages.h"
#include "pages/SignInPages.h"
#include "pages/FormGuard.h"
#include "pages/LinkPages.h"
#include "pages/http/HttpMessage.h"

#include <QFuture>
#include <QObject>

namespace muster {

class ScimSite;
class Workspace;

// All pages of a workspace: which is meant, in which language, and what each answer says to browsers so that nothing of it is kept, framed or told to others.
class Site : public QObject
{
public:
    struct Setup
    {
        QString base = QStringLiteral("/"); // where pages stand to whoever reads them; ends with a slash
        bool secure = true; // they are reached by https
        bool behindProxy = false; // X-Forwarded-For is believed: its last entry
        Clock clock = systemClock();
    };

    Site(Workspace &workspace, const PagesSecret &secret, Setup setup); // the workspace ends first: what is asked of it is answered to objects here
    ~Site() override;

    QFuture<HttpResponse> answer(const HttpRequest &request);
    HttpResponse refused(const HttpRequest &request, int status) const; // what is said of a request that is not looked at; on any thread
    qsizetype largestBody(const HttpRequest &request) const; // bytes; on any thread
    bool takesBody(const HttpRequest &request) const; // as it is; on any thread

    void finish() { m_door.finish(); } // what waits for its time is done at once, and waited for

    void serve(ScimSite &scim) { m_scim = &scim; } // at scim/v2, before anybody asks; it stays longer

private:
    QFuture<Page> pageOf(const Visit &visit, const QString &path);
    QByteArray cookie(const QString &name, const QString &value) const;
    QString visitCookie() const { return m_setup.secure ? QStringLiteral("__Host-muster-visit") : QStringLiteral("muster-visit"); }
    QString pathOf(const HttpRequest &request) const;
    QString whoOf(const HttpRequest &request) const;
    HttpResponse shown(const QString &newCookie, const Page &page) const;
    HttpResponse secured(HttpResponse response) const;
    HttpResponse file(const QString &name, const QByteArray &type) const;

    Workspace &m_workspace;
    const QString m_organization; // for other threads, which may ask when the workspace has ended
    Setup m_setup;
    FormGuard m_guard;
    PasswordWork m_work;
    LinkPages m_links;
    VisitDoor m_door;
    SignInPages m_signIn;
    AccountPages m_account;
    ScimSite *m_scim = nullptr;
};

} // namespace muster
