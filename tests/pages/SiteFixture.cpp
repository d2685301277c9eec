// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SiteFixture.h"

#include "storage/Logins.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

namespace muster {

QByteArray secretOn(const Answer &page)
{
    const QString key = QRegularExpression(u"<code>([A-Z2-7 ]+)</code>"_s).match(page.body).captured(1).remove(u' ');
    QByteArray secret;
    quint64 bits = 0;
    int count = 0;
    for (const QChar c : key) {
        bits = (bits << 5) | quint64(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(c));
        if ((count += 5) >= 8)
            secret += char((bits >> (count -= 8)) & 0xff);
    }
    return secret;
}

QNetworkRequest Browser::requestOf(const QString &path, const QVector<std::pair<QByteArray, QByteArray>> &headers) const
{
    QNetworkRequest request(QUrl(m_base + path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Accept-Language", "en");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return request;
}

Answer Browser::wait(QNetworkReply *reply)
{
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, LongestWait))
        qFatal("There is no answer");
    const Answer answer {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), QString::fromUtf8(reply->readAll()), QString::fromUtf8(reply->rawHeader("location")), reply->rawHeaderPairs()};
    reply->deleteLater();
    return answer;
}

void SiteFixture::open()
{
    m_ahead = std::make_shared<std::atomic<qint64>>(0);
    m_workspace = std::make_unique<TestWorkspace>([ahead = m_ahead] { return QDateTime::currentMSecsSinceEpoch() + ahead->load(); });
    MUSTER_VERIFY(m_workspace->apply({change::addProject(u"Alpha <1>"_s),
        change::editWorkspace({{Field::MailServer, u"smtp://mail.x.example:587"_s}, {Field::MailSender, u"accounts@x.example"_s}, {Field::LinkPages, u"https://x.example/accounts/"_s}})}));
    Result<std::unique_ptr<Database>> owner = Database::open(m_workspace->path(), Database::ReadWrite);
    MUSTER_VERIFY(owner);
    m_owner = std::move(*owner);
    OpenOptions options = m_workspace->options();
    options.operatorEmail.clear();
    options.forLinks = true;
    QString place = m_workspace->path();
    if (engineOfProgram() == Engine::Postgresql) {
        static int count = 0;
        const QString login = u"pages_%1"_s.arg(++count);
        const Result<std::unique_ptr<Logins>> logins = Logins::of(place);
        MUSTER_VERIFY(logins);
        MUSTER_VERIFY((*logins)->make(Logins::Pages, login, u"secret"_s));
        place.replace(u"//muster@"_s, u"//%1@"_s.arg(login));
    }
    Result<std::unique_ptr<Workspace>> door = Workspace::open(place, options);
    MUSTER_VERIFY(door);
    m_door = std::move(*door);
    m_secret = PagesSecret::at(m_folder.filePath(u"secret"_s)).value();
    Site::Setup setup;
    setup.base = u"/accounts/"_s;
    setup.secure = false; // what Qt's cookies need on http
    serve(setup);
}

void SiteFixture::serve(Site::Setup setup)
{
    m_browser.reset();
    m_server.reset();
    setup.clock = [ahead = m_ahead] { return QDateTime::currentMSecsSinceEpoch() + ahead->load(); };
    m_site = std::make_unique<Site>(*m_door, *m_secret, setup);
    m_server = std::make_unique<HttpServer>([this](const HttpRequest &request) { return m_site->answer(request); });
    HttpServer::Setup listening;
    listening.address = u"127.0.0.1"_s;
    MUSTER_VERIFY(m_server->listen(listening));
    m_browser = std::make_unique<Browser>(m_server->port());
}

void SiteFixture::close()
{
    m_door.reset();
    m_browser.reset();
    m_server.reset();
    m_site.reset();
    const Result<WorkspaceReport> verified = (*m_workspace)->verify().result();
    MUSTER_VERIFY(verified);
    QCOMPARE(faultsOf(*verified), QString());
}

QString SiteFixture::link(MailKind kind, const QString &object)
{
    const QString token = MailLink::newToken();
    if (!m_owner->run(u"INSERT INTO links (hash, kind, object_uuid, until) VALUES (?, ?, ?, ?)"_s, {MailLink::hashOf(token), int(kind), object, QDateTime::currentMSecsSinceEpoch() + 3'600'000}))
        qFatal("A link could not be made");
    return token;
}

QString SiteFixture::invite(const QString &email, Values more)
{
    more.set(Field::Email, email);
    more.set(Field::Project, u"Alpha <1>"_s);
    const Result<Outcome> invited = m_workspace->apply({change::addInvitation(more)});
    if (!invited)
        qFatal("%s", qPrintable(invited.error().parameters.join(u'|')));
    return link(MailKind::Invitation, cell(u"SELECT uuid FROM invitations WHERE email = ? ORDER BY id DESC LIMIT 1"_s, {email}));
}

QString SiteFixture::account(const QString &email, const QString &status, bool withPassword)
{
    static const QString hash = Password::hash(Good).value();
    if (const Result<Outcome> added = m_workspace->apply({newUser(email, {{Field::SignIn, u"password"_s}, {Field::Status, status}, {Field::FirstName, u"Kim"_s}})}); !added)
        qFatal("%s", qPrintable(added.error().parameters.join(u'|')));
    if (withPassword && !(*m_workspace)->setPassword({.user = email, .hash = hash}).result())
        qFatal("A password could not be set");
    return cell(u"SELECT uuid FROM users WHERE email = ?"_s, {email});
}

} // namespace muster
