// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Site.h"

#include "core/Afterwards.h"
#include "pages/PageTemplate.h"
#include "core/ReadyFuture.h"
#include "pages/http/HttpServer.h"
#include "pages/scim/ScimSite.h"
#include "storage/Workspace.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype LargestForm = 64 * 1024; // bytes

QVariantList languagesIn(const PageText &text)
{
    QVariantList list;
    for (const QString &language : PageText::languages())
        list.append(QVariantMap {{u"code"_s, language}, {u"name"_s, PageText::in(language)(u"language"_s)}, {u"current"_s, language == text.language()}});
    return list;
}

} // namespace

Site::Site(Workspace &workspace, const PagesSecret &secret, Setup setup)
    : m_workspace(workspace)
    , m_organization(workspace.info().organization)
    , m_setup(std::move(setup))
    , m_guard(secret, m_setup.secure)
    , m_links(workspace, secret, m_work, m_setup.clock)
    , m_door(workspace, secret, m_setup.clock)
    , m_signIn(workspace, m_door, m_work, m_setup.clock)
    , m_account(workspace, m_door, secret, m_work, m_setup.clock)
{
}

Site::~Site()
{
    m_work.finish();
}

// Whoever is connected; of a proxy, for whom it is.
QString Site::whoOf(const HttpRequest &request) const
{
    if (static bool isTold = false; !m_setup.behindProxy && !isTold && request.headers.contains("x-forwarded-for")) {
        isTold = true;
        qWarning("A proxy seems to stand before this (X-Forwarded-For): without --behind-proxy, all whom it asks for count as one.");
    }
    QString said = m_setup.behindProxy ? QString::fromLatin1(request.header("x-forwarded-for").right(100)).section(u',', -1).trimmed() : QString();
    static const QRegularExpression port(u"^(?:\\[([0-9A-Fa-f:.]+)\\]|([0-9.]+))(?::[0-9]+)?$"_s); // some say it too
    if (const QRegularExpressionMatch parts = port.match(said); parts.hasMatch())
        said = parts.captured(1) + parts.captured(2);
    return Limiter::keyOf(QHostAddress(said).isNull() ? request.address : said);
}

QString Site::pathOf(const HttpRequest &request) const
{
    if (request.path + u'/' == m_setup.base)
        return {};
    if (request.path.startsWith(m_setup.base)) // a proxy may have taken that away
        return request.path.mid(m_setup.base.size());
    return request.path.startsWith(u'/') ? request.path.mid(1) : request.path;
}

// A picture, of who says that they are signed in; of others what a form needs.
qsizetype Site::largestBody(const HttpRequest &request) const
{
    if (takesBody(request))
        return ScimSite::largestBody(request);
    return pathOf(request) == "account/picture"_L1 && request.cookies.contains(visitCookie()) ? HttpServer::LargestBody : LargestForm;
}

bool Site::takesBody(const HttpRequest &request) const
{
    return m_scim && ScimSite::isHere(pathOf(request));
}

// What was more than is taken, say. On any thread.
HttpResponse Site::refused(const HttpRequest &request, int status) const
{
    if (takesBody(request))
        return secured(ScimSite::refused(status));
    const Visit visit {.request = request, .language = request.query.value(u"language"_s)};
    const PageText text = visit.text();
    const bool isPicture = status == 413 && pathOf(request) == "account/picture"_L1;
    Page page = Page::message(text, status, u"refused-own"_s, {{u"organization"_s, m_organization}});
    if (isPicture)
        page.values.insert(u"paragraphs"_s, QVariantList {text(u"problem.picture"_s)});
    return shown(QString(), page.leadingTo(isPicture ? u"account"_s : QString(), text(u"account.title"_s)));
}

QFuture<HttpResponse> Site::answer(const HttpRequest &request)
{
    Visit visit {request, whoOf(request)};
    const QString language = request.query.value(u"language"_s);
    if (PageText::languages().contains(language))
        visit.language = language;
    const QString path = pathOf(request);
    if (takesBody(request))
        return afterwards(m_scim->answer(request, path, visit.who), this, [this](HttpResponse response) { return secured(std::move(response)); });
    if (path == "style.css"_L1)
        return readyFuture(file(path, "text/css; charset=utf-8"));
    if (path == "icon.svg"_L1)
        return readyFuture(file(path, "image/svg+xml"));
    if (path == "health"_L1)
        return readyFuture(secured({200, "text/plain; charset=utf-8", "ok\n", {{"cache-control", "no-store"}}}));
    if (path == "robots.txt"_L1)
        return readyFuture(secured({200, "text/plain; charset=utf-8", "User-agent: *\nDisallow: /\n", {}}));
    visit.isForm = request.method == "POST" && m_guard.holds(request);
    const QString cookie = m_guard.cookieOf(request);
    const QString newCookie = cookie.isEmpty() ? m_guard.newCookie() : QString();
    visit.form = m_guard.fieldOf(cookie.isEmpty() ? newCookie : cookie);
    visit.token = request.cookies.value(visitCookie()).left(64);
    return afterwards(pageOf(visit, path), this, [this, newCookie, language = visit.language](Page page) {
        if (page.status == 303 && !language.isEmpty() && !page.goTo.contains("language="_L1))
            page.goTo += (page.goTo.contains(u'?') ? u"&language="_s : u"?language="_s) + language;
        return shown(newCookie, page);
    });
}

QFuture<Page> Site::pageOf(const Visit &visit, const QString &path)
{
    const bool posts = visit.request.method == "POST";
    const QString word = path.section(u'/', 0, 0);
    const QString rest = path.section(u'/', 1);
    if (const std::optional<MailKind> kind = LinkPages::kindOf(word); kind && !rest.isEmpty() && !rest.contains(u'/'))
        return posts ? m_links.use(visit, *kind, rest) : m_links.show(visit, *kind, rest);
    const PageText text = visit.text();
    const PageText::Values values {{u"organization"_s, m_workspace.info().organization}};
    const QString done = rest == "declined"_L1 ? u"declined"_s : rest + u".done"_s;
    if (!posts && word == "done"_L1 && text.has(done + u".title"_s))
        return readyFuture(Page::message(text, 200, done, values).leadingTo(QString(), text(rest == "declined"_L1 ? QString() : u"account.title"_s)));
    if (m_signIn.has(path))
        return m_signIn.answer(visit, path);
    if (m_account.has(path))
        return m_account.answer(visit, path);
    return readyFuture(Page::message(text, 404, u"missing"_s, values).leadingTo(QString(), text(u"account.title"_s)));
}

HttpResponse Site::shown(const QString &newCookie, const Page &page) const
{
    HttpResponse response {page.status};
    response.say("cache-control", "no-store");
    response.say("vary", "accept-language, cookie");
    if (page.wait > 0)
        response.say("retry-after", QByteArray::number(page.wait));
    if (page.visitCookie)
        response.say("set-cookie", cookie(visitCookie(), *page.visitCookie));
    if (page.status == 303) {
        response.say("location", (m_setup.base + page.goTo).toUtf8());
        return secured(response);
    }
    if (!page.picture.isEmpty()) {
        response.type = "image/png";
        response.body = page.picture;
        return secured(response);
    }
    if (page.values.contains(u"form"_s) && !newCookie.isEmpty())
        response.say("set-cookie", cookie(m_guard.cookieName(), newCookie));
    QVariantMap values = page.values;
    values.insert(u"language"_s, page.text.language());
    values.insert(u"organization"_s, m_workspace.info().organization);
    values.insert(u"base"_s, m_setup.base);
    const QByteArray content = filledPage(page.form, values);
    values.insert(u"languagesTitle"_s, page.text(u"languages"_s));
    values.insert(u"languages"_s, languagesIn(page.text));
    values.insert(u"hasLanguages"_s, !page.staysAsItIs);
    values.insert(u"content"_s, QString::fromUtf8(content));
    response.body = filledPage(u"layout.html"_s, values);
    return secured(response);
}

// Without an end of its own: it goes with the browser's session. A blank one is taken away.
QByteArray Site::cookie(const QString &name, const QString &value) const
{
    return QStringLiteral("%1=%2; Path=/; HttpOnly; SameSite=Strict%3%4").arg(name, value, m_setup.secure ? u"; Secure"_s : QString(), value.isEmpty() ? u"; Max-Age=0"_s : QString()).toLatin1();
}

HttpResponse Site::secured(HttpResponse response) const
{
    response.say("content-security-policy", "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    response.say("x-content-type-options", "nosniff");
    response.say("x-frame-options", "DENY");
    response.say("referrer-policy", "same-origin"); // an address here is worth an act; with no-referrer, browsers would not say where a form comes from either
    response.say("cross-origin-opener-policy", "same-origin");
    response.say("cross-origin-resource-policy", "same-origin");
    if (m_setup.secure)
        response.say("strict-transport-security", "max-age=31536000");
    return response;
}

HttpResponse Site::file(const QString &name, const QByteArray &type) const
{
    return secured({200, type, pageFile(name), {{"cache-control", "public, max-age=3600"}}});
}

} // namespace muster
