// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailLink.h"
#include "core/OneTimeCode.h"
#include "core/Password.h"
#include "pages/Site.h"
#include "pages/http/HttpServer.h"
#include "storage/Database.h"
#include "storage/Logins.h"
#include "storage/Writer.h"
#include "storage/mails/Outbox.h"
#include "storage/visits/OwnAct.h"
#include "storage/visits/Visits.h"
#include "support/TestLicence.h"
#include "support/TestWorkspace.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString Good = u"vier Wörter ohne jeden Sinn"_s;
constexpr int LongestWait = 60'000; // milliseconds

using Fields = QVector<std::pair<QString, QString>>;

struct Answer
{
    int status = 0;
    QString body;
    QString location;
    QList<QNetworkReply::RawHeaderPair> headers;

    QByteArray header(const QByteArray &name) const
    {
        QByteArray all;
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                all += value + '\n';
        }
        return all.trimmed();
    }
    bool says(const QString &key, const QString &language = u"en"_s) const { return body.contains(PageText::in(language)(key).toHtmlEscaped()) && PageText::in(language).has(key); }
    QString field(const QString &name) const { return QRegularExpression(u"name=\"%1\" value=\"([^\"]*)\""_s.arg(name)).match(body).captured(1); }
};

// As an app reads it that cannot scan (RFC 4648 §6).
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

// A browser: it keeps cookies, says where a form comes from, and follows nothing by itself.
class Browser
{
public:
    explicit Browser(quint16 port) : m_base(u"http://127.0.0.1:%1"_s.arg(port)) { }

    Answer get(const QString &path, const QVector<std::pair<QByteArray, QByteArray>> &headers = {}) { return wait(m_network.get(requestOf(path, headers))); }
    Answer head(const QString &path) { return wait(m_network.head(requestOf(path, {}))); }

    Answer post(const QString &path, const Fields &fields, const QVector<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        QByteArray body;
        for (const auto &[name, value] : fields)
            body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        QNetworkRequest request = requestOf(path, headers);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
        return wait(m_network.post(request, body));
    }

    // What somebody does: looks, fills the form in and sends it.
    Answer fill(const QString &path, const Fields &fields)
    {
        const Answer page = get(path);
        Fields all {{u"form"_s, page.field(u"form"_s)}};
        return post(path, all + fields);
    }

    const QString &base() const { return m_base; }

private:
    QNetworkRequest requestOf(const QString &path, const QVector<std::pair<QByteArray, QByteArray>> &headers) const
    {
        QNetworkRequest request(QUrl(m_base + path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setRawHeader("Accept-Language", "en");
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        return request;
    }

    static Answer wait(QNetworkReply *reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, LongestWait))
            qFatal("There is no answer");
        const Answer answer {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), QString::fromUtf8(reply->readAll()), QString::fromUtf8(reply->rawHeader("location")), reply->rawHeaderPairs()};
        reply->deleteLater();
        return answer;
    }

    QString m_base;
    QNetworkAccessManager m_network;
};

} // namespace

// The pages by HTTP, on each engine; on a server by the login that is theirs. And what a stranger tries.
class SiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lookingUsesNothingUp();
    void anAccountIsActivated();
    void aPasswordIsReset();
    void anInvitationIsAcceptedOrDeclined();
    void whoHasAnAccountNeedsNoPassword();
    void aSecondFactorComesFirstWhereItIsRequired();
    void termsAreAccepted();
    void linksThatAreOverSayWhy();
    void twoBrowsersMakeOneAccount();
    void whatIsRefusedLeavesTheLinkGood();
    void badPasswordsAreSaid_data();
    void badPasswordsAreSaid();
    void formsOfOthersAreRefused();
    void guessingIsSlow();
    void aLinkIsForWhatItIsFor();
    void oddPaths_data();
    void oddPaths();
    void everyAnswerIsGuarded();
    void languages();
    void whereProxiesAndHttpsAre();
    void somebodySignsIn();
    void nobodyLearnsWhoHasAnAccount();
    void anotherSecretFileOpensNothing();
    void whoKnowsItIsNotKeptOut();
    void aSecondFactorIsSetUpAnew();
    void passwordsAreNotTriedForLong();
    void codesAreNotTriedForLong();
    void aPasswordIsChanged();
    void aTemporaryPasswordComesFirst();
    void picturesAreMadeAnew();
    void whoHasForgottenGetsAMail();
    void manyAreAnswered();
    void cleanup();

private:
    void serve(Site::Setup setup = {});
    QString link(MailKind kind, const QString &object); // a token that is good
    QString invite(const QString &email, Values more = {});
    QString account(const QString &email, const QString &status = u"active"_s, bool withPassword = true); // its ID
    QString path(MailKind kind, const QString &token) const { return QUrl(MailLink::link(u"http://x/accounts/"_s, kind, token)).path(); }
    QStringList user(const QString &email, const QVector<Column> &columns) { return m_workspace->rows({Table::Users, u"email:"_s + email, {}, {}, true, true}, columns); }
    QString cell(const QString &sql, const QVariantList &values = {}) { return m_owner->value(sql, values).value().toString(); }

    std::shared_ptr<std::atomic<qint64>> m_ahead;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Database> m_owner;
    std::unique_ptr<Workspace> m_door; // as the pages have it
    QTemporaryDir m_folder;
    std::optional<PagesSecret> m_secret;
    std::unique_ptr<Site> m_site;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<Browser> m_browser;
};

void SiteTest::init()
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

void SiteTest::serve(Site::Setup setup)
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

void SiteTest::cleanup()
{
    m_door.reset();
    m_browser.reset();
    m_server.reset();
    m_site.reset();
    const Result<WorkspaceReport> verified = (*m_workspace)->verify().result();
    MUSTER_VERIFY(verified);
    QCOMPARE(faultsOf(*verified), QString());
}

QString SiteTest::link(MailKind kind, const QString &object)
{
    const QString token = MailLink::newToken();
    if (!m_owner->run(u"INSERT INTO links (hash, kind, object_uuid, until) VALUES (?, ?, ?, ?)"_s, {MailLink::hashOf(token), int(kind), object, QDateTime::currentMSecsSinceEpoch() + 3'600'000}))
        qFatal("A link could not be made");
    return token;
}

QString SiteTest::invite(const QString &email, Values more)
{
    more.set(Field::Email, email);
    more.set(Field::Project, u"Alpha <1>"_s);
    const Result<Outcome> invited = m_workspace->apply({change::addInvitation(more)});
    if (!invited)
        qFatal("%s", qPrintable(invited.error().parameters.join(u'|')));
    return link(MailKind::Invitation, cell(u"SELECT uuid FROM invitations WHERE email = ? ORDER BY id DESC LIMIT 1"_s, {email}));
}

QString SiteTest::account(const QString &email, const QString &status, bool withPassword)
{
    static const QString hash = Password::hash(Good).value();
    if (const Result<Outcome> added = m_workspace->apply({newUser(email, {{Field::SignIn, u"password"_s}, {Field::Status, status}, {Field::FirstName, u"Kim"_s}})}); !added)
        qFatal("%s", qPrintable(added.error().parameters.join(u'|')));
    if (withPassword && !(*m_workspace)->setPassword({.user = email, .hash = hash}).result())
        qFatal("A password could not be set");
    return cell(u"SELECT uuid FROM users WHERE email = ?"_s, {email});
}

// Mail scanners look, often.
void SiteTest::lookingUsesNothingUp()
{
    const QString token = link(MailKind::Activation, account(u"kim@x.example"_s, u"pending"_s, false));
    for (int i = 0; i < 50; ++i) {
        const Answer page = m_browser->get(path(MailKind::Activation, token));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains(u"kim@x.example"_s));
    }
    QCOMPARE(m_browser->head(path(MailKind::Activation, token)).status, 200);
    QCOMPARE(cell(u"SELECT state FROM links WHERE hash = ?"_s, {MailLink::hashOf(token)}), u"0"_s);
    QCOMPARE(user(u"kim@x.example"_s, {Column::Status}), QStringList {u"pending"_s});
}

void SiteTest::anAccountIsActivated()
{
    const QString token = link(MailKind::Activation, account(u"kim@x.example"_s, u"pending"_s, false));
    const QString at = path(MailKind::Activation, token);
    const Answer done = m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}, {u"act"_s, u"do"_s}});
    QCOMPARE(done.status, 303);
    QCOMPARE(done.location, u"/accounts/done/activation?language=en"_s);
    QVERIFY(m_browser->get(done.location).says(u"activation.done.title"_s));
    QCOMPARE(user(u"kim@x.example"_s, {Column::Status, Column::Verified}), QStringList {u"active|true"_s});
    QVERIFY(Password::verify(cell(u"SELECT p.hash FROM passwords p JOIN users u ON u.id = p.user_id WHERE u.email = 'kim@x.example'"_s), Good));
    const Answer again = m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}}); // replayed
    QVERIFY(again.status == 403 || again.status == 410);
    QCOMPARE(m_browser->get(at).status, 410);
    QVERIFY(m_browser->get(at).says(u"link-used.title"_s));
    QVERIFY(cell(u"SELECT origin FROM events ORDER BY seq DESC LIMIT 1"_s).startsWith(u"muster-pages 127.0.0.1"_s)); // from where
}

void SiteTest::aPasswordIsReset()
{
    const QString token = link(MailKind::PasswordReset, account(u"kim@x.example"_s));
    const QString other = Good + u" neu"_s;
    QCOMPARE(m_browser->fill(path(MailKind::PasswordReset, token), {{u"password"_s, other}, {u"again"_s, other}}).status, 303);
    QVERIFY(Password::verify(cell(u"SELECT hash FROM passwords"_s), other));
}

void SiteTest::anInvitationIsAcceptedOrDeclined()
{
    const QString token = invite(u"guest@y.example"_s, {{Field::FirstName, u"Gül"_s}, {Field::LastName, u"Ünal"_s}});
    const Answer page = m_browser->get(path(MailKind::Invitation, token));
    QVERIFY(page.body.contains(u"Invitation to Alpha &lt;1&gt;"_s) && page.body.contains(u"value=\"Gül\""_s) && page.body.contains(u"Ada King"_s));
    QCOMPARE(m_browser->fill(path(MailKind::Invitation, token), {{u"first"_s, u"Gülüm"_s}, {u"last"_s, u"Ünal"_s}, {u"password"_s, Good}, {u"again"_s, Good}, {u"act"_s, u"do"_s}}).status, 303);
    QCOMPARE(user(u"guest@y.example"_s, {Column::FullName, Column::Status}), QStringList {u"Gülüm Ünal|active"_s});
    QVERIFY(m_browser->get(path(MailKind::Invitation, token)).says(u"link-accepted.title"_s));
    const QString hidden = invite(u"no@y.example"_s, {{Field::HideInviter, true}});
    QVERIFY(!m_browser->get(path(MailKind::Invitation, hidden)).body.contains(u"Ada King"_s));
    const Answer declined = m_browser->fill(path(MailKind::Invitation, hidden), {{u"act"_s, u"decline"_s}});
    QVERIFY(m_browser->get(declined.location).says(u"declined.title"_s));
    QCOMPARE(user(u"no@y.example"_s, {Column::Email}), QStringList());
    QVERIFY(m_browser->get(path(MailKind::Invitation, hidden)).says(u"link-declined.title"_s));
}

void SiteTest::whoHasAnAccountNeedsNoPassword()
{
    const QString token = invite(u"since@y.example"_s);
    account(u"since@y.example"_s);
    const Answer page = m_browser->get(path(MailKind::Invitation, token));
    QVERIFY(page.says(u"invitation.known"_s) && !page.body.contains(u"type=\"password\""_s));
    QCOMPARE(m_browser->fill(path(MailKind::Invitation, token), {{u"act"_s, u"do"_s}}).status, 303);
    QCOMPARE(m_workspace->rows({.table = Table::Assignments}, {Column::Email}), QStringList {u"since@y.example"_s});
}

void SiteTest::aSecondFactorComesFirstWhereItIsRequired()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::MfaRequired, true}})}));
    const QString at = path(MailKind::Invitation, invite(u"guest@y.example"_s));
    const Answer page = m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}, {u"act"_s, u"do"_s}});
    QVERIFY(page.says(u"mfa.title"_s));
    QCOMPARE(user(u"guest@y.example"_s, {Column::Email}), QStringList()); // not before all of it is there
    const QString form = page.field(u"form"_s);
    const QString state = page.field(u"state"_s);
    QVERIFY(!state.contains(Good) && !state.contains(u"argon"_s));
    const auto show = [&](const QString &code, const QString &carried, const QString &where) { return m_browser->post(where, {{u"form"_s, form}, {u"state"_s, carried}, {u"code"_s, code}, {u"act"_s, u"code"_s}}); };
    const QByteArray secret = secretOn(page);
    const QString code = OneTimeCode::at(secret, QDateTime::currentMSecsSinceEpoch() / OneTimeCode::Period);
    QVERIFY(show(u"000000"_s, state, at).says(u"problem.code"_s));
    const QString other = path(MailKind::Invitation, invite(u"other@y.example"_s));
    QVERIFY(show(code, state, other).says(u"problem.form"_s)); // it was made for the first
    QString forged = state;
    forged[20] = forged.at(20) == u'A' ? u'B' : u'A';
    QVERIFY(show(code, forged, at).says(u"problem.form"_s));
    const Answer codes = show(code, state, at);
    QCOMPARE(codes.status, 200);
    QCOMPARE(codes.body.count(u"<li><code>"_s), OneTimeCode::RecoveryCodes);
    QCOMPARE(user(u"guest@y.example"_s, {Column::Status, Column::Mfa}), QStringList {u"active|true"_s});
    QVERIFY(!cell(u"SELECT CAST(secret AS text) FROM authenticators"_s).contains(QString::fromLatin1(secret.toHex()))); // it is sealed
    QCOMPARE(cell(u"SELECT count(*) FROM recovery_codes"_s), u"10"_s);
    QVERIFY(!show(code, state, at).says(u"codes.text"_s)); // replayed
}

// Before a password is looked at, and carried along to the second factor.
void SiteTest::termsAreAccepted()
{
    const QString terms = u"https://x.example/terms?a=1&b=2"_s;
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Terms, terms}})}));
    const QString stored = cell(u"SELECT terms FROM workspace"_s);
    const QString token = link(MailKind::Activation, account(u"kim@x.example"_s, u"pending"_s, false));
    const QString at = path(MailKind::Activation, token);
    const Answer page = m_browser->get(at);
    QVERIFY(page.says(u"terms.read"_s) && page.body.contains(u"value=\"%1\" required>"_s.arg(stored.toHtmlEscaped())));
    for (const QString &accepted : {QString(), u"https://x.example/older"_s, u"on"_s}) {
        const Answer refused = m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}, {u"terms"_s, accepted}, {u"act"_s, u"do"_s}});
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.says(u"problem.terms"_s));
    }
    const Answer weak = m_browser->fill(at, {{u"password"_s, u"x"_s}, {u"again"_s, u"x"_s}, {u"terms"_s, stored}, {u"act"_s, u"do"_s}});
    QVERIFY(weak.status == 422 && weak.body.contains(u"required checked>"_s)); // it stays ticked
    QCOMPARE(user(u"kim@x.example"_s, {Column::Status}), QStringList {u"pending"_s});
    QCOMPARE(m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}, {u"terms"_s, stored}, {u"act"_s, u"do"_s}}).status, 303);
    QCOMPARE(cell(u"SELECT reason FROM events ORDER BY seq DESC LIMIT 1"_s), u"terms: "_s + stored);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::MfaRequired, true}})}));
    const QString invitation = path(MailKind::Invitation, invite(u"guest@y.example"_s));
    const Answer mfa = m_browser->fill(invitation, {{u"password"_s, Good}, {u"again"_s, Good}, {u"terms"_s, stored}, {u"act"_s, u"do"_s}});
    QVERIFY(mfa.says(u"mfa.title"_s));
    const QString code = OneTimeCode::at(secretOn(mfa), QDateTime::currentMSecsSinceEpoch() / OneTimeCode::Period);
    QCOMPARE(m_browser->post(invitation, {{u"form"_s, mfa.field(u"form"_s)}, {u"state"_s, mfa.field(u"state"_s)}, {u"code"_s, code}, {u"act"_s, u"code"_s}}).status, 200);
    QCOMPARE(user(u"guest@y.example"_s, {Column::Status}), QStringList {u"active"_s});
    QCOMPARE(cell(u"SELECT reason FROM events ORDER BY seq DESC LIMIT 1"_s), u"terms: "_s + stored);
    QVERIFY(!m_browser->get(path(MailKind::PasswordReset, link(MailKind::PasswordReset, cell(u"SELECT uuid FROM users WHERE email = 'kim@x.example'"_s)))).says(u"terms.read"_s));
}

void SiteTest::linksThatAreOverSayWhy()
{
    const QString id = account(u"kim@x.example"_s);
    const QString expired = link(MailKind::PasswordReset, id);
    const QString replaced = link(MailKind::PasswordReset, id);
    MUSTER_VERIFY(m_owner->run(u"UPDATE links SET until = 1 WHERE hash = ?"_s, {MailLink::hashOf(expired)}));
    MUSTER_VERIFY(m_owner->run(u"UPDATE links SET state = 2 WHERE hash = ?"_s, {MailLink::hashOf(replaced)}));
    const auto says = [this](MailKind kind, const QString &token, const QString &key) {
        const Answer page = m_browser->get(path(kind, token));
        return page.says(key) && (page.status == 410 || page.status == 404) && !page.body.contains(u"<form"_s);
    };
    QVERIFY(says(MailKind::PasswordReset, expired, u"link-expired.title"_s));
    QVERIFY(says(MailKind::PasswordReset, replaced, u"link-replaced.title"_s));
    QVERIFY(says(MailKind::PasswordReset, MailLink::newToken(), u"link-wrong.title"_s));
    const QString invited = invite(u"guest@y.example"_s);
    MUSTER_VERIFY(m_owner->run(u"UPDATE links SET state = 2 WHERE hash = ?"_s, {MailLink::hashOf(invited)}));
    QVERIFY(says(MailKind::Invitation, invited, u"link-replaced.invitation"_s));
    const QString revoked = invite(u"gone@y.example"_s);
    MUSTER_VERIFY(m_workspace->apply({change::editInvitation(u"gone@y.example"_s, {{Field::InvitationState, u"revoked"_s}})}));
    QVERIFY(says(MailKind::Invitation, revoked, u"link-revoked.title"_s));
    const QString disabled = link(MailKind::PasswordReset, id);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(u"kim@x.example"_s, {{Field::Status, u"disabled"_s}})}));
    QVERIFY(says(MailKind::PasswordReset, disabled, u"link-disabled.title"_s));
}

void SiteTest::twoBrowsersMakeOneAccount()
{
    const QString at = path(MailKind::Invitation, invite(u"guest@y.example"_s));
    Browser other(m_server->port());
    const QString one = m_browser->get(at).field(u"form"_s);
    const QString two = other.get(at).field(u"form"_s);
    QVERIFY(!one.isEmpty() && one != two);
    const Answer first = m_browser->post(at, {{u"form"_s, one}, {u"password"_s, Good}, {u"again"_s, Good}});
    const Answer second = other.post(at, {{u"form"_s, two}, {u"password"_s, Good}, {u"again"_s, Good}});
    QCOMPARE(first.status, 303);
    QVERIFY(second.says(u"link-accepted.title"_s));
    QCOMPARE(cell(u"SELECT count(*) FROM users WHERE email = 'guest@y.example'"_s), u"1"_s);
}

void SiteTest::whatIsRefusedLeavesTheLinkGood()
{
    const QString at = path(MailKind::Invitation, invite(u"guest@y.example"_s));
    const qint64 taken = m_workspace->rows({Table::Users, {}, {{Column::Licence, {u"true"_s}}}, {}, true, true}, {Column::Email}).size();
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LicenceKey, testLicence(taken)}})}));
    const Answer refused = m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}});
    QVERIFY(refused.status == 409 && refused.says(u"refused.title"_s));
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LicenceKey, testLicence(taken + 5)}})}));
    QCOMPARE(m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}}).status, 303);
}

void SiteTest::badPasswordsAreSaid_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("key");
    QTest::newRow("none") << QString() << QString() << u"problem.short"_s;
    QTest::newRow("short") << u"x7#q"_s << u"x7#q"_s << u"problem.short"_s;
    QTest::newRow("weak") << u"password123"_s << u"password123"_s << u"problem.weak"_s;
    QTest::newRow("own name") << u"kim@x.example"_s << u"kim@x.example"_s << u"problem.weak"_s;
    QTest::newRow("long") << QString(5'000, u'ß') << QString(5'000, u'ß') << u"problem.long"_s;
    QTest::newRow("different") << Good << Good + u' ' << u"problem.different"_s;
}

void SiteTest::badPasswordsAreSaid()
{
    QFETCH(QString, password);
    QFETCH(QString, again);
    QFETCH(QString, key);
    const QString at = path(MailKind::Activation, link(MailKind::Activation, account(u"kim@x.example"_s, u"pending"_s, false)));
    const Answer page = m_browser->fill(at, {{u"password"_s, password}, {u"again"_s, again}});
    QCOMPARE(page.status, 422);
    QVERIFY2(page.body.contains(PageText::in(u"en"_s)(key, {{u"shortest"_s, QString::number(Password::Shortest)}}).toHtmlEscaped()), qPrintable(page.body));
    QVERIFY(password.isEmpty() || !page.body.contains(u"value=\"%1\""_s.arg(password)) || password == "kim@x.example"_L1); // it is not sent back
}

void SiteTest::formsOfOthersAreRefused()
{
    const QString at = path(MailKind::Activation, link(MailKind::Activation, account(u"kim@x.example"_s, u"pending"_s, false)));
    const Fields fields {{u"password"_s, Good}, {u"again"_s, Good}};
    const QString form = m_browser->get(at).field(u"form"_s);
    QCOMPARE(m_browser->post(at, fields).status, 403);
    QCOMPARE(m_browser->post(at, Fields {{u"form"_s, u"x"_s}} + fields).status, 403);
    QCOMPARE(m_browser->post(at, Fields {{u"form"_s, form}} + fields, {{"Origin", "https://evil.example"}}).status, 403);
    QCOMPARE(m_browser->post(at, Fields {{u"form"_s, form}} + fields, {{"Sec-Fetch-Site", "cross-site"}}).status, 403);
    Browser stranger(m_server->port()); // without the cookie
    QCOMPARE(stranger.post(at, Fields {{u"form"_s, form}} + fields).status, 403);
    QCOMPARE(user(u"kim@x.example"_s, {Column::Status}), QStringList {u"pending"_s});
    QCOMPARE(m_browser->post(at, Fields {{u"form"_s, form}} + fields, {{"Origin", m_browser->base().toLatin1()}, {"Sec-Fetch-Site", "same-origin"}}).status, 303);
}

void SiteTest::guessingIsSlow()
{
    int wrong = 0;
    Answer last;
    for (int i = 0; i < 60; ++i) {
        last = m_browser->get(path(MailKind::PasswordReset, MailLink::newToken()));
        wrong += last.status == 404 ? 1 : 0;
    }
    QVERIFY2(wrong >= 10 && wrong <= 25, qPrintable(QString::number(wrong)));
    QCOMPARE(last.status, 429);
    QVERIFY(last.says(u"often.title"_s));
    QVERIFY(last.header("retry-after").toInt() > 0);
    *m_ahead += 3'600'000;
    QCOMPARE(m_browser->get(path(MailKind::PasswordReset, MailLink::newToken())).status, 404);
}

void SiteTest::aLinkIsForWhatItIsFor()
{
    const QString token = link(MailKind::PasswordReset, account(u"kim@x.example"_s));
    QCOMPARE(m_browser->get(path(MailKind::Activation, token)).status, 404);
    QCOMPARE(m_browser->get(path(MailKind::Invitation, token)).status, 404);
    QCOMPARE(m_browser->get(path(MailKind::PasswordReset, token)).status, 200);
    QCOMPARE(m_browser->get(path(MailKind::PasswordReset, MailLink::hashOf(token))).status, 404); // what is kept of it is none
}

void SiteTest::oddPaths_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/accounts/../../etc/passwd", "/accounts/%2e%2e%2f%2e%2e%2fetc/passwd", "/accounts/style.css/../../secret", "/accounts/reset/", "/accounts/reset", "/accounts/reset/a/b", "/accounts/reset/%00",
             "/accounts/reset/' OR 1=1 --", "/accounts/done/..%2fx", "/accounts/done/<script>", "/accounts/en.txt", "/accounts/layout.html", "/nowhere", "//evil.example/", "/accounts/%0d%0aSet-Cookie:x", "/accounts/done/x%0d%0ay"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void SiteTest::oddPaths()
{
    QFETCH(QString, path);
    const Answer page = m_browser->get(path);
    QVERIFY2(page.status == 404, qPrintable(QString::number(page.status)));
    QVERIFY(!page.body.contains(u"<script"_s) && !page.body.contains(u"root:"_s) && page.header("set-cookie").isEmpty());
}

void SiteTest::everyAnswerIsGuarded()
{
    const QString token = link(MailKind::PasswordReset, account(u"kim@x.example"_s));
    const QVector<Answer> answers {m_browser->get(u"/accounts/"_s), m_browser->get(path(MailKind::PasswordReset, token)), m_browser->get(u"/accounts/missing"_s), m_browser->get(u"/accounts/style.css"_s),
        m_browser->get(path(MailKind::PasswordReset, u"x"_s)), m_browser->get(u"/accounts/account"_s), m_browser->post(u"/accounts/"_s, {}), m_browser->get(u"/accounts/health"_s)};
    for (const Answer &answer : answers) {
        QVERIFY2(answer.header("content-security-policy").startsWith("default-src 'none'") && answer.header("content-security-policy").contains("frame-ancestors 'none'"), qPrintable(QString::number(answer.status)));
        QCOMPARE(answer.header("x-content-type-options"), QByteArray("nosniff"));
        QCOMPARE(answer.header("referrer-policy"), QByteArray("same-origin"));
        QVERIFY(!answer.body.contains(u"<script"_s) && !answer.body.contains(u" style="_s) && !answer.body.contains(u"javascript:"_s));
        QVERIFY(answer.header("content-type").startsWith("text/css") || answer.header("cache-control") == "no-store");
    }
    HttpRequest tooLarge;
    tooLarge.path = u"/accounts/account/picture"_s;
    const HttpResponse refused = m_site->refused(tooLarge, 413); // as people read it, with a way on
    QVERIFY(refused.status == 413 && refused.body.contains(PageText::in(u"en"_s)(u"problem.picture"_s).toUtf8()) && refused.body.contains("href=\"/accounts/account?language=en\""));
    QCOMPARE(m_site->largestBody(tooLarge), qsizetype(64 * 1024)); // of who is not signed in
    for (const QByteArray &cookie : answers.first().header("set-cookie").split('\n'))
        QVERIFY2(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie.constData());
}

void SiteTest::languages()
{
    const QString token = invite(u"guest@y.example"_s, {{Field::PreferredLanguage, u"fr"_s}});
    QVERIFY(m_browser->get(path(MailKind::Invitation, token)).body.contains(u"<html lang=\"fr\">"_s)); // the mail's
    QVERIFY(m_browser->get(path(MailKind::Invitation, token) + u"?language=ja"_s).body.contains(u"<html lang=\"ja\">"_s));
    QVERIFY(m_browser->get(path(MailKind::Invitation, token) + u"?language=xx"_s).body.contains(u"<html lang=\"fr\">"_s));
    QVERIFY(m_browser->get(u"/accounts/"_s, {{"Accept-Language", "de-CH"}}).says(u"sign-in.title"_s, u"de"_s));
    const Answer declined = m_browser->post(path(MailKind::Invitation, token) + u"?language=es"_s, {{u"form"_s, m_browser->get(path(MailKind::Invitation, token)).field(u"form"_s)}, {u"act"_s, u"decline"_s}});
    QVERIFY(m_browser->get(declined.location).body.contains(u"<html lang=\"es\">"_s));
}

// What a proxy says of whom it asks for is believed where there is one, and nowhere else.
void SiteTest::whereProxiesAndHttpsAre()
{
    const auto guess = [this](const QByteArray &forwarded) { return m_browser->get(path(MailKind::PasswordReset, MailLink::newToken()), {{"X-Forwarded-For", forwarded}}).status; };
    int allowed = 0;
    for (int i = 0; i < 40; ++i)
        allowed += guess("192.0.2." + QByteArray::number(i)) == 404 ? 1 : 0;
    QVERIFY(allowed <= 25);
    Site::Setup setup;
    setup.base = u"/accounts/"_s;
    setup.behindProxy = true;
    serve(setup);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(guess("192.0.2." + QByteArray::number(i)), 404);
    allowed = 0;
    for (int i = 0; i < 40; ++i)
        allowed += guess("198.51.100." + QByteArray::number(i) + ", 203.0.113.9") == 404 ? 1 : 0; // the last is what the proxy itself has seen
    QVERIFY(allowed <= 25);
    const Answer page = m_browser->get(u"/accounts/"_s);
    QVERIFY(page.header("strict-transport-security").startsWith("max-age="));
    QVERIFY(page.header("set-cookie").startsWith("__Host-muster-form=") && page.header("set-cookie").contains("; Secure"));
    QCOMPARE(m_browser->get(u"/style.css"_s).status, 200); // a proxy may take the prefix away
}

void SiteTest::somebodySignsIn()
{
    account(u"kim@x.example"_s);
    QVERIFY(m_browser->get(u"/accounts/account"_s).location == "/accounts/"_L1);
    const Answer in = m_browser->fill(u"/accounts/"_s, {{u"email"_s, u" KIM@x.example"_s}, {u"password"_s, Good}});
    QCOMPARE(in.status, 303);
    QCOMPARE(in.location, u"/accounts/account"_s);
    QVERIFY(in.header("set-cookie").contains("muster-visit="));
    const Answer page = m_browser->get(u"/accounts/account"_s);
    QVERIFY(page.body.contains(u"kim@x.example"_s) && page.body.contains(u"value=\"Kim\""_s));
    const QString form = page.field(u"form"_s);
    const Answer saved = m_browser->post(u"/accounts/account/person"_s, {{u"form"_s, form}, {u"first"_s, u"Kim <b>"_s}, {u"last"_s, u"Lund"_s}, {u"mails"_s, u"de"_s}, {u"signature"_s, u"K."_s}});
    QCOMPARE(saved.status, 303);
    QVERIFY(m_browser->get(saved.location).says(u"said.saved"_s, u"de"_s));
    QCOMPARE(user(u"kim@x.example"_s, {Column::FullName, Column::PreferredLanguage}), QStringList {u"Kim <b> Lund|de"_s});
    QCOMPARE(m_browser->post(u"/accounts/account/person"_s, {{u"first"_s, u"Eve"_s}}).status, 403);
    Browser other(m_server->port()); // nobody's cookie
    const QString theirs = other.get(u"/accounts/"_s).field(u"form"_s);
    QCOMPARE(other.post(u"/accounts/account/person"_s, {{u"form"_s, theirs}, {u"first"_s, u"Eve"_s}}).location, u"/accounts/"_s);
    // What others have changed meanwhile stays, where the form shows what was before
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::CorrectNames, true}}), change::editUser(u"kim@x.example"_s, {{Field::LastName, u"Newname"_s}})}));
    (void)m_browser->post(u"/accounts/account/person"_s, {{u"form"_s, form}, {u"first"_s, u"Kim"_s}, {u"was-first"_s, u"Kim <b>"_s}, {u"last"_s, u"Lund"_s}, {u"was-last"_s, u"Lund"_s}});
    QCOMPARE(user(u"kim@x.example"_s, {Column::FullName}), QStringList {u"Kim Newname"_s});
    const QString long_ = QString(300, u'x');
    QVERIFY(m_browser->post(u"/accounts/account/person"_s, {{u"form"_s, form}, {u"first"_s, long_}, {u"last"_s, u""_s}, {u"signature"_s, u""_s}}).says(u"problem.name"_s, u"de"_s));
    QCOMPARE(m_browser->post(u"/accounts/sign-out"_s, {{u"form"_s, form}}).status, 303);
    QCOMPARE(m_browser->get(u"/accounts/account"_s).status, 303);
    QCOMPARE(cell(u"SELECT count(*) FROM visits"_s), u"0"_s);
}

void SiteTest::nobodyLearnsWhoHasAnAccount()
{
    account(u"kim@x.example"_s);
    account(u"new@x.example"_s, u"pending"_s, false);
    const auto bodyOf = [this](const QString &email, const QString &password) {
        Answer page = m_browser->fill(u"/accounts/"_s, {{u"email"_s, email}, {u"password"_s, password}});
        return page.body.replace(email, u"…"_s);
    };
    const QString wrong = bodyOf(u"kim@x.example"_s, Good + u"!"_s);
    QVERIFY(wrong.contains(PageText::in(u"en"_s)(u"problem.sign-in"_s)));
    for (const QString &email : {u"nobody@x.example"_s, u"new@x.example"_s, u"ada@northwind.example"_s})
        QCOMPARE(bodyOf(email, Good), wrong);
    QStringList forgot;
    for (const QString &email : {u"nobody@x.example"_s, u"kim@x.example"_s, u"no address"_s})
        forgot.append(m_browser->fill(u"/accounts/forgot"_s, {{u"email"_s, email}}).location);
    QCOMPARE(forgot, QStringList(3, u"/accounts/done/forgot"_s));
}

// By whose key nobody can make codes: that of no key at all would be known to everybody.
void SiteTest::anotherSecretFileOpensNothing()
{
    account(u"kim@x.example"_s);
    const PagesSecret other = PagesSecret::at(m_folder.filePath(u"other"_s)).value();
    MUSTER_VERIFY((*m_workspace)->startVisit({u"kim@x.example"_s, cell(u"SELECT hash FROM passwords"_s), u"token"_s}).result());
    MUSTER_VERIFY((*m_workspace)->useVisit(u"token"_s, {.authenticator = NewAuthenticator {other.sealed(OneTimeCode::newSecret()), 1, {}}}).result());
    QCOMPARE(m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}}).location, u"/accounts/code"_s);
    const QString form = m_browser->get(u"/accounts/code"_s).field(u"form"_s);
    for (int i = -1; i <= 1; ++i)
        QVERIFY(m_browser->post(u"/accounts/code"_s, {{u"form"_s, form}, {u"code"_s, OneTimeCode::at({}, QDateTime::currentMSecsSinceEpoch() / OneTimeCode::Period + i)}}).says(u"problem.code"_s));
    QVERIFY(!m_secret->opened(m_door->read(ReadSealedSecret {}).result().value()).size()); // so the program does not start with it
}

void SiteTest::whoKnowsItIsNotKeptOut()
{
    account(u"kim@x.example"_s);
    for (int i = 0; i < 15; ++i)
        QCOMPARE(m_browser->fill(u"/accounts/forgot"_s, {{u"email"_s, u"nobody@x.example"_s}}).status, 303);
    for (int i = 0; i < 15; ++i) {
        Browser other(m_server->port());
        QCOMPARE(other.fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}}).status, 303);
    }
}

// By who shows a code of the one before; also where it is required.
void SiteTest::aSecondFactorIsSetUpAnew()
{
    account(u"kim@x.example"_s);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::MfaRequired, true}})}));
    MUSTER_VERIFY((*m_workspace)->startVisit({u"kim@x.example"_s, cell(u"SELECT hash FROM passwords"_s), u"token"_s}).result());
    const NewAuthenticator first {m_secret->sealed(OneTimeCode::newSecret()), 1, {OneTimeCode::hashOf(u"first"_s), OneTimeCode::hashOf(u"second"_s)}};
    MUSTER_VERIFY((*m_workspace)->useVisit(u"token"_s, {.authenticator = first}).result());
    (void)m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}});
    const QString form = m_browser->get(u"/accounts/code"_s).field(u"form"_s);
    QCOMPARE(m_browser->post(u"/accounts/code"_s, {{u"form"_s, form}, {u"code"_s, u"first"_s}}).location, u"/accounts/account"_s);
    QVERIFY(m_browser->get(u"/accounts/account"_s).says(u"account.mfa.again"_s) && !m_browser->get(u"/accounts/account"_s).says(u"account.mfa.end"_s));
    QVERIFY(m_browser->post(u"/accounts/account/mfa-again"_s, {{u"form"_s, form}, {u"code"_s, u"wrong"_s}}).says(u"problem.code"_s));
    const Answer page = m_browser->post(u"/accounts/account/mfa-again"_s, {{u"form"_s, form}, {u"code"_s, u"second"_s}});
    QVERIFY(page.says(u"mfa.title"_s));
    const QByteArray secret = secretOn(page);
    const QString code = OneTimeCode::at(secret, QDateTime::currentMSecsSinceEpoch() / OneTimeCode::Period);
    QCOMPARE(m_browser->post(u"/accounts/account/mfa"_s, {{u"form"_s, form}, {u"state"_s, page.field(u"state"_s)}, {u"code"_s, code}}).body.count(u"<li><code>"_s), OneTimeCode::RecoveryCodes);
    QVERIFY(cell(u"SELECT CAST(secret AS text) FROM authenticators"_s) != QString::fromLatin1(first.secret));
    QCOMPARE(cell(u"SELECT count(*) FROM recovery_codes"_s), u"10"_s); // those of the one before are gone
    QCOMPARE(user(u"kim@x.example"_s, {Column::Mfa}), QStringList {u"true"_s});
    QCOMPARE(m_browser->get(u"/accounts/account"_s).location, u"/accounts/?said=over"_s); // one signs in anew
}

// From one place few, from all of them some more.
void SiteTest::passwordsAreNotTriedForLong()
{
    Site::Setup setup;
    setup.base = u"/accounts/"_s;
    setup.secure = false;
    setup.behindProxy = true;
    serve(setup);
    account(u"kim@x.example"_s);
    const QString form = m_browser->get(u"/accounts/"_s).field(u"form"_s);
    int tried = 0;
    for (int i = 0; i < 20; ++i)
        tried += m_browser->post(u"/accounts/"_s, {{u"form"_s, form}, {u"email"_s, i % 2 ? u"kim@x.example"_s : u"KIM@x.example"_s}, {u"password"_s, QString::number(i)}}, {{"X-Forwarded-For", "192.0.2." + QByteArray::number(i)}}).status == 422 ? 1 : 0;
    QCOMPARE(tried, 20); // from other places
    tried = 0;
    for (int i = 0; i < 20; ++i)
        tried += m_browser->post(u"/accounts/"_s, {{u"form"_s, form}, {u"email"_s, u"kim@x.example"_s}, {u"password"_s, QString::number(i)}}, {{"X-Forwarded-For", "203.0.113.1:" + QByteArray::number(4'000 + i)}}).status == 422 ? 1 : 0;
    QCOMPARE(tried, 10);
    QCOMPARE(m_browser->post(u"/accounts/"_s, {{u"form"_s, form}, {u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}}, {{"X-Forwarded-For", "198.51.100.7"}}).status, 303); // and keep nobody out
}

void SiteTest::codesAreNotTriedForLong()
{
    account(u"kim@x.example"_s);
    const QByteArray secret = OneTimeCode::newSecret();
    MUSTER_VERIFY((*m_workspace)->startVisit({u"kim@x.example"_s, cell(u"SELECT hash FROM passwords"_s), u"token"_s}).result());
    MUSTER_VERIFY((*m_workspace)->useVisit(u"token"_s, {.authenticator = NewAuthenticator {m_secret->sealed(secret), 1, {OneTimeCode::hashOf(u"abcde-fghij"_s)}}}).result());
    const Answer in = m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}});
    QCOMPARE(in.location, u"/accounts/code"_s);
    QCOMPARE(m_browser->get(u"/accounts/account"_s).location, u"/accounts/code"_s);
    const QString form = m_browser->get(u"/accounts/code"_s).field(u"form"_s);
    const auto shows = [&](const QString &code) { return m_browser->post(u"/accounts/code"_s, {{u"form"_s, form}, {u"code"_s, code}}); };
    QCOMPARE(shows(OneTimeCode::at(secret, QDateTime::currentMSecsSinceEpoch() / OneTimeCode::Period)).location, u"/accounts/account"_s);
    QVERIFY(m_browser->get(u"/accounts/account"_s).says(u"account.mfa.on"_s));
    MUSTER_VERIFY((*m_workspace)->endVisit(u"token"_s).result());
    int tried = 0;
    (void)m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}});
    for (int i = 0; i < 20; ++i)
        tried += shows(QString::number(100'000 + i)).status == 422 ? 1 : 0;
    QVERIFY2(tried <= 5, qPrintable(QString::number(tried)));
    *m_ahead += 120'000;
    QCOMPARE(shows(u"ABCDE FGHIJ"_s).location, u"/accounts/account"_s); // that was written down
}

void SiteTest::aPasswordIsChanged()
{
    account(u"kim@x.example"_s);
    (void)m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}});
    const QString form = m_browser->get(u"/accounts/account"_s).field(u"form"_s);
    const auto change = [&](const QString &current, const QString &password) { return m_browser->post(u"/accounts/account/password"_s, {{u"form"_s, form}, {u"current"_s, current}, {u"password"_s, password}, {u"again"_s, password}}); };
    const QString other = Good + u" neu"_s;
    QVERIFY(change(u"wrong"_s, other).says(u"problem.current"_s));
    QVERIFY(change(Good, u"password123"_s).says(u"problem.weak"_s));
    const Answer changed = change(Good, other);
    QCOMPARE(changed.location, u"/accounts/?said=password"_s);
    QVERIFY(m_browser->get(changed.location).says(u"said.password"_s));
    QCOMPARE(cell(u"SELECT count(*) FROM visits"_s), u"0"_s); // everywhere else too
    QVERIFY(Password::verify(cell(u"SELECT hash FROM passwords"_s), other));
}

void SiteTest::aTemporaryPasswordComesFirst()
{
    account(u"kim@x.example"_s);
    *m_ahead += 1'000;
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = u"kim@x.example"_s, .hash = Password::hash(Good).value(), .temporary = true}).result());
    (void)m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}});
    const Answer page = m_browser->get(u"/accounts/account"_s);
    QVERIFY(page.says(u"problem.temporary"_s) && !page.body.contains(u"name=\"first\""_s));
    QCOMPARE(m_browser->post(u"/accounts/account/person"_s, {{u"form"_s, page.field(u"form"_s)}, {u"first"_s, u"X"_s}}).location, u"/accounts/account"_s);
    QCOMPARE(user(u"kim@x.example"_s, {Column::FirstName}), QStringList {u"Kim"_s});
}

void SiteTest::picturesAreMadeAnew()
{
    account(u"kim@x.example"_s);
    (void)m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}});
    const QString form = m_browser->get(u"/accounts/account"_s).field(u"form"_s);
    QCOMPARE(m_browser->get(u"/accounts/account/picture.png"_s).status, 404);
    for (const QString &given : {u"no picture"_s, u"<svg onload=x>"_s, QString()})
        QCOMPARE(m_browser->post(u"/accounts/account/picture"_s, {{u"form"_s, form}, {u"picture"_s, given}}).status, 422);
    QCOMPARE(user(u"kim@x.example"_s, {Column::FirstName}), QStringList {u"Kim"_s});
}

void SiteTest::whoHasForgottenGetsAMail()
{
    account(u"kim@x.example"_s);
    (void)m_browser->fill(u"/accounts/forgot"_s, {{u"email"_s, u"kim@x.example"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"SELECT count(*) FROM mails WHERE kind = 1"_s), u"1"_s, LongestWait);
    *m_ahead += Outbox::Hold + 5'000;
    const auto mail = (*m_workspace)->claimMail().result();
    MUSTER_VERIFY(mail);
    QVERIFY(*mail && (*mail)->address == "kim@x.example"_L1);
    const QString other = Good + u" neu"_s;
    QCOMPARE(m_browser->fill(path(MailKind::PasswordReset, (*mail)->token), {{u"password"_s, other}, {u"again"_s, other}}).status, 303);
}

// Ten at once, each its own link: each is answered, and each account is there in the end.
void SiteTest::manyAreAnswered()
{
    QStringList paths;
    for (int i = 0; i < 10; ++i)
        paths.append(path(MailKind::Activation, link(MailKind::Activation, account(u"many%1@x.example"_s.arg(i), u"pending"_s, false))));
    QNetworkAccessManager network;
    const QByteArray cookie = "muster-form=" + [this] {
        Browser fresh(m_server->port());
        const QByteArray set = fresh.get(u"/accounts/"_s).header("set-cookie");
        return set.mid(12, 43);
    }();
    const QByteArray field = FormGuard(*m_secret, false).fieldOf(QString::fromLatin1(cookie.mid(12))).toLatin1();
    QVector<QNetworkReply *> replies;
    for (int round = 0; round < 30; ++round) {
        for (const QString &at : std::as_const(paths)) {
            QNetworkRequest request(QUrl(m_browser->base() + at));
            request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
            request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
            request.setRawHeader("Cookie", cookie);
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
            const QByteArray password = QUrl::toPercentEncoding(Good);
            replies.append(round == 15 ? network.post(request, "form=" + field + "&password=" + password + "&again=" + password) : network.get(request));
        }
    }
    QVERIFY(QTest::qWaitFor([&replies] { return std::all_of(replies.cbegin(), replies.cend(), [](QNetworkReply *reply) { return reply->isFinished(); }); }, 4 * LongestWait));
    QHash<int, int> statuses;
    for (QNetworkReply *reply : std::as_const(replies))
        ++statuses[reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()];
    QCOMPARE(statuses.value(303), 10);
    QCOMPARE(statuses.value(200) + statuses.value(410), 290);
    QCOMPARE(cell(u"SELECT count(*) FROM users WHERE status = 1 AND email LIKE 'many%'"_s), u"10"_s);
}

QTEST_GUILESS_MAIN(SiteTest)
#include "SiteTest.moc"
