// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PagesSecret.h"
#include "pages/http/HttpMessage.h"

namespace muster {

// That a form was sent from a page of ours, by who has seen it: a cookie, which other sites cannot send along (SameSite), and a field that is made of it
// by what only these pages know. Besides, browsers say where a form comes from (Origin, Sec-Fetch-Site).
class FormGuard
{
public:
    FormGuard(const PagesSecret &secret, bool secure) : m_secret(secret), m_secure(secure) { }

    QString cookieName() const { return m_secure ? QStringLiteral("__Host-muster-form") : QStringLiteral("muster-form"); } // RFC 6265bis §4.1.3
    QString cookieOf(const HttpRequest &request) const; // blank: it has none of ours
    QString newCookie() const;
    QString fieldOf(const QString &cookie) const;

    bool holds(const HttpRequest &request) const;

private:
    const PagesSecret &m_secret;
    bool m_secure;
};

} // namespace muster
