// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimHarness.h"

#include "core/ClientToken.h"
#include "core/MailLink.h"
#include "core/Password.h"
#include "storage/ClientSignIn.h"
#include "storage/Logins.h"
#include "storage/Writer.h"

#include <QNetworkReply>

using namespace muster;
using namespace Qt::StringLiterals;

// Who is let in by which token, and for how long. On a server, by logins that it asks for a password.
class ScimAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutATokenNothingIsSaid();
    void tokensThatAreNotGood();
    void aNewTokenEndsTheOneBefore();
    void whoIsDeactivatedIsOut();
    void wrongTokensAreSlow();
    void aBurstIsOneLook();
    void aTokenThatIsNotGoodHarmsNobody();
    void theOwnerOfASchemaIsNoClient();
    void aServerThatAsksForNoPassword();
    void nothingOfATokenIsLogged();
    void fewAreOpenAtATime();
    void rightsAreThoseOfNow();
    void pagesGoOnBesideIt();
    void cleanup();

private:
    std::unique_ptr<ScimHarness> m_scim;
    QString m_token;
};

void ScimAccessTest::init()
{
    m_scim = std::make_unique<ScimHarness>([](ScimSite::Setup &setup) { setup.clients.most = 2; });
    m_token = m_scim->client(u"entra@northwind.example"_s);
    m_scim->use(m_token);
}

void ScimAccessTest::cleanup()
{
    QCOMPARE(m_scim->verified(), QString());
    m_scim.reset();
}

void ScimAccessTest::withoutATokenNothingIsSaid()
{
    for (const QByteArray &shown : {QByteArray(), QByteArray("Basic YTpi"), QByteArray("Bearer"), QByteArray("Bearer ")}) {
        const ScimAnswer refused = m_scim->ask("GET", u"/ServiceProviderConfig"_s, {}, {{"Authorization", shown}});
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.headers.value("www-authenticate").startsWith("Bearer realm="));
        QCOMPARE(refused.headers.value("cache-control"), QByteArray("no-store"));
    }
    QCOMPARE(m_scim->get(u"/Users"_s).status, 200);
    QCOMPARE(m_scim->ask("GET", u"/Users"_s, {}, {{"Authorization", "bEARER " + m_token.toLatin1()}}).status, 200);
}

void ScimAccessTest::tokensThatAreNotGood()
{
    ClientToken token = *ClientToken::read(m_token.toLatin1());
    QStringList wrong {u"muster_"_s, u"whatever"_s, m_token.chopped(1), m_token + u'A', m_token.toUpper()};
    token.secret += u'x';
    wrong.append(token.text());
    token.secret = MailLink::newToken();
    wrong.append(token.text());
    wrong.append(ClientToken {u"ada@northwind.example"_s, token.secret}.text());
    for (const QString &shown : std::as_const(wrong)) {
        m_scim->use(shown);
        const ScimAnswer refused = m_scim->get(u"/Users"_s);
        QVERIFY2(refused.status == 401, qPrintable(shown + refused.words()));
        QVERIFY(refused.headers.value("www-authenticate").contains("invalid_token"));
        QVERIFY(!refused.body.contains(u"Resources"_s));
    }
    m_scim->use(m_token);
    QCOMPARE(m_scim->get(u"/Users"_s).status, 200);
}

void ScimAccessTest::aNewTokenEndsTheOneBefore()
{
    QCOMPARE(m_scim->get(u"/Users"_s).status, 200);
    const QString next = m_scim->token(u"entra@northwind.example"_s);
    if (engineOfProgram() == Engine::Postgresql)
        m_scim->pass(31'000); // the server is asked again by then
    QCOMPARE(m_scim->get(u"/Users"_s).status, 401);
    m_scim->use(next);
    QCOMPARE(m_scim->get(u"/Users"_s).status, 200);
}

void ScimAccessTest::whoIsDeactivatedIsOut()
{
    QCOMPARE(m_scim->get(u"/Users"_s).status, 200);
    MUSTER_VERIFY(m_scim->apply({change::editUser(u"entra@northwind.example"_s, {{Field::Status, u"disabled"_s}})}));
    QCOMPARE(m_scim->get(u"/Users"_s).status, 401);
    QCOMPARE(m_scim->user("kim@x.example").status, 401);
    MUSTER_VERIFY(m_scim->apply({change::editUser(u"entra@northwind.example"_s, {{Field::Status, u"active"_s}})}));
    QCOMPARE(m_scim->get(u"/Users"_s).status, 200);
}

void ScimAccessTest::wrongTokensAreSlow()
{
    QCOMPARE(m_scim->get(u"/Users"_s).status, 200);
    ClientToken token = *ClientToken::read(m_token.toLatin1());
    int often = 0;
    for (int i = 0; i < 14; ++i) {
        token.secret = MailLink::newToken();
        m_scim->use(token.text());
        const ScimAnswer refused = m_scim->get(u"/Users"_s);
        often += refused.status == 429 ? 1 : 0;
        QVERIFY(refused.status == 401 || (refused.status == 429 && !refused.headers.value("retry-after").isEmpty()));
    }
    QVERIFY2(often >= 3, qPrintable(QString::number(often)));
    m_scim->use(m_token); // one that is known is not kept out
    QCOMPARE(m_scim->get(u"/Users"_s).status, 200);
}

// Programs begin with several requests at once: they are one look at the token, also where few looks are left.
void ScimAccessTest::aBurstIsOneLook()
{
    ClientToken wrong = *ClientToken::read(m_token.toLatin1());
    for (int i = 0; i < 8; ++i) { // of ten
        wrong.secret = MailLink::newToken();
        m_scim->use(wrong.text());
        QCOMPARE(m_scim->get(u"/Users"_s).status, 401);
    }
    m_scim->use(m_token);
    for (const ScimAnswer &answer : m_scim->askTogether("GET", u"/Users"_s, QVector<QByteArray>(6)))
        QCOMPARE(answer.status, 200);
    wrong.secret = MailLink::newToken();
    m_scim->use(wrong.text());
    for (const ScimAnswer &answer : m_scim->askTogether("GET", u"/Users"_s, QVector<QByteArray>(6)))
        QCOMPARE(answer.status, 401);
}

// Who tries another secret for the same account does not spoil what the good one is known by.
void ScimAccessTest::aTokenThatIsNotGoodHarmsNobody()
{
    QCOMPARE(m_scim->get(u"/Users"_s).status, 200);
    ClientToken token = *ClientToken::read(m_token.toLatin1());
    token.secret = MailLink::newToken();
    m_scim->use(token.text());
    QCOMPARE(m_scim->get(u"/Users"_s).status, 401);
    m_scim->use(m_token);
    m_scim->pass(31'000);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_scim->user("kim" + QByteArray::number(i) + "@x.example").status, 201);
}

// Who may do everything there, and is bound by nothing; nor the pages themselves.
void ScimAccessTest::theOwnerOfASchemaIsNoClient()
{
    if (engineOfProgram() == Engine::Sqlite) {
        QCOMPARE(m_scim->rows({Table::Users, u"email:ada@northwind.example"_s}, {Column::PasswordChanged}), QStringList {QString()});
        m_scim->use(ClientToken {m_scim->cell(u"SELECT uuid FROM users WHERE email = 'ada@northwind.example'"_s), MailLink::newToken()}.text());
        QCOMPARE(m_scim->get(u"/Users"_s).status, 401); // without a password nobody is let in, though the file would be opened so
        return;
    }
    const QString password = ScimHarness::ownersPassword();
    for (const QString &login : {u"muster"_s, u"postgres"_s, m_scim->cell(u"SELECT login FROM logins WHERE user_uuid = 'pages'"_s)}) {
        QVERIFY(!login.isEmpty());
        m_scim->use(ClientToken {login, password}.text());
        QCOMPARE(m_scim->get(u"/Users"_s).status, 401);
    }
}

// Whoever knows the name of a login would be let in with any token.
void ScimAccessTest::aServerThatAsksForNoPassword()
{
    if (engineOfProgram() == Engine::Sqlite) // which never asks, but for what is checked here
        return;
    TestWorkspace open;
    qputenv("PGPASSWORD", ScimHarness::ownersPassword().toUtf8()); // which goes when another server of the test starts
    const QString email = u"client@x.example"_s;
    MUSTER_VERIFY(open.apply({newUser(email, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}})}));
    const QString login = loginOf(open.path(), email).section(u"//"_s, 1).section(u'@', 0, 0);
    const Result<ClientSignIn> in = ClientSignIn::check(open.path(), ClientToken::madeFor(login));
    QVERIFY(!in && in.error().code == ErrorCode::PasswordWrong);
}

namespace {

QString said; // what was logged
QtMessageHandler before = nullptr;

void note(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    said += text + u'\n';
    before(type, context, text);
}

} // namespace

void ScimAccessTest::nothingOfATokenIsLogged()
{
    before = qInstallMessageHandler(note);
    QCOMPARE(m_scim->user("kim@x.example", q(",'password':'s3cr3t'")).status, 201);
    ClientToken token = *ClientToken::read(m_token.toLatin1());
    const QString good = token.secret;
    token.secret = MailLink::newToken();
    m_scim->use(token.text());
    QCOMPARE(m_scim->get(u"/Users"_s).status, 401);
    qInstallMessageHandler(before);
    QVERIFY(said.contains(u"127.0.0.1"_s)); // from where one came that was not good
    for (const QString &secret : {m_token, good, token.secret, token.text(), u"kim@x.example"_s, u"s3cr3t"_s})
        QVERIFY(!said.contains(secret));
}

void ScimAccessTest::fewAreOpenAtATime()
{
    QStringList tokens {m_token};
    for (int i = 0; i < 3; ++i)
        tokens.append(m_scim->client(u"client%1@northwind.example"_s.arg(i)));
    for (int round = 0; round < 2; ++round) {
        for (const QString &token : std::as_const(tokens)) {
            m_scim->use(token);
            QCOMPARE(m_scim->get(u"/Users?count=1"_s).status, 200);
        }
    }
}

void ScimAccessTest::rightsAreThoseOfNow()
{
    QCOMPARE(m_scim->user("kim@x.example").status, 201);
    MUSTER_VERIFY(m_scim->apply({change::editUser(u"entra@northwind.example"_s, {{Field::AccountType, u"standard"_s}})}));
    QCOMPARE(m_scim->user("eve@x.example").status, 403);
    QCOMPARE(m_scim->get(u"/Users"_s).status, 403);
}

void ScimAccessTest::pagesGoOnBesideIt()
{
    QNetworkAccessManager network;
    const auto get = [&](const QString &path) {
        QNetworkReply *reply = network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_scim->port()).arg(path))));
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 60'000))
            qFatal("There is no answer");
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    QCOMPARE(get(u"/accounts/health"_s), 200);
    QCOMPARE(get(u"/accounts/scim"_s), 404);
    QCOMPARE(get(u"/accounts/scim/v2"_s), 401);
    QCOMPARE(get(u"/scim/v2/Users"_s), 401); // where a proxy takes the rest away
    QCOMPARE(get(u"/accounts/scim/v22"_s), 404);
    QNetworkReply *put = network.sendCustomRequest(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/accounts/account"_s.arg(m_scim->port()))), "PUT", "x");
    QVERIFY(QTest::qWaitFor([put] { return put->isFinished(); }, 60'000));
    QCOMPARE(put->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 501); // forms alone
    put->deleteLater();
}

QTEST_GUILESS_MAIN(ScimAccessTest)
#include "ScimAccessTest.moc"
