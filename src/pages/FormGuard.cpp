// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FormGuard.h"

#include "core/MailLink.h"

#include <QRegularExpression>
#include <QUrl>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Where browsers say that another site has sent it; others say nothing.
bool isFromElsewhere(const HttpRequest &request)
{
    const QByteArray site = request.header("sec-fetch-site");
    if (!site.isEmpty() && site != "same-origin" && site != "none")
        return true;
    const QByteArray origin = request.header("origin");
    if (origin.isEmpty())
        return false;
    const QUrl from(QString::fromLatin1(origin));
    const QString host = from.port() < 0 ? from.host() : from.host() + u':' + QString::number(from.port());
    const QString ours = QString::fromLatin1(request.header("host"));
    return host.compare(ours, Qt::CaseInsensitive) != 0;
}

} // namespace

QString FormGuard::cookieOf(const HttpRequest &request) const
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{43}$"_s);
    const QString cookie = request.cookies.value(cookieName());
    return form.match(cookie).hasMatch() ? cookie : QString();
}

QString FormGuard::newCookie() const
{
    return MailLink::newToken();
}

QString FormGuard::fieldOf(const QString &cookie) const
{
    return QString::fromLatin1(m_secret.mark(cookie.toLatin1()));
}

bool FormGuard::holds(const HttpRequest &request) const
{
    const QString cookie = cookieOf(request);
    const QByteArray wanted = fieldOf(cookie).toLatin1();
    const QByteArray given = request.form.value(u"form"_s);
    return !cookie.isEmpty() && !isFromElsewhere(request) && given.size() == wanted.size() && sodium_memcmp(given.constData(), wanted.constData(), size_t(wanted.size())) == 0;
}

} // namespace muster
