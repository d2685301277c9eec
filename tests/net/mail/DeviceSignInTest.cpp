// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenTestServer.h"
#include "net/mail/AccessToken.h"
#include "net/mail/DeviceSignIn.h"
#include "net/mail/TokenText.h"
#include "support/Certificates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;
using Step = TokenAnswer::Step;

// Somebody signs in by a code that they type in elsewhere.
class DeviceSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeCertificates(m_folder.path(), u"localhost"_s); }
    void init();
    void somebodySignsIn_data();
    void somebodySignsIn();
    void aClientWithASecret();
    void itEndsOtherwise_data();
    void itEndsOtherwise();
    void whatCannotBeShownIsNoCode_data();
    void whatCannotBeShownIsNoCode();
    void whoDoesNotKnowTheClientSaysSo();
    void isStopped();

private:
    MailServer server(const QString &client) const { return m_tokens->with({.host = u"mail.x.example"_s, .port = 587, .user = u"mailer"_s}, client); }

    QTemporaryDir m_folder;
    std::unique_ptr<TokenTestServer> m_tokens;
};

void DeviceSignInTest::init()
{
    QFile::remove(m_folder.filePath(u"asked"_s));
    m_tokens = std::make_unique<TokenTestServer>(m_folder.path());
}

// The server refuses who asks sooner than it said.
void DeviceSignInTest::somebodySignsIn_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<int>("questions");
    QTest::newRow("soon") << u"app"_s << 2;
    QTest::newRow("asked too often") << u"slow"_s << 2;
    QTest::newRow("the server is not well for a while") << u"flaky"_s << 2;
    QTest::newRow("as drafts had it") << u"draft"_s << 2;
}

void DeviceSignInTest::somebodySignsIn()
{
    QFETCH(QString, client);
    QFETCH(int, questions);
    DeviceSignIn signIn(server(client));
    const auto code = signIn.begin();
    QVERIFY2(code, qPrintable(code ? QString() : tokenText(code.error(), server(client))));
    QCOMPARE(code->text, TokenTestServer::Code);
    QCOMPARE(code->page, u"https://id.x.example/device"_s);
    QCOMPARE(code->pageWithCode, u"https://id.x.example/device?code=WDJB-MJHT"_s);
    const auto secret = signIn.wait();
    QVERIFY2(secret, qPrintable(secret ? QString() : tokenText(secret.error(), server(client))));
    QCOMPARE(m_tokens->asked().size(), 1 + questions);
    QCOMPARE(m_tokens->asked().first(), QJsonObject({{u"path"_s, u"/device"_s}, {u"type"_s, u"application/x-www-form-urlencoded"_s}, {u"client_id"_s, client}, {u"scope"_s, u"mail/.default"_s}}));
    AccessToken token(server(u"app"_s), *secret);
    QVERIFY(token.get()); // what it got lasts
}

void DeviceSignInTest::aClientWithASecret()
{
    QCOMPARE(DeviceSignIn(server(u"secret"_s), u"wrong"_s).begin().error().step, Step::SecretRefused);
    DeviceSignIn signIn(server(u"secret"_s), TokenTestServer::ClientSecret);
    QVERIFY(signIn.begin());
    const auto secret = signIn.wait();
    QVERIFY(secret && secret->endsWith(u' ' + TokenTestServer::ClientSecret));
    AccessToken token(server(u"secret"_s), *secret);
    QVERIFY(token.get());
}

void DeviceSignInTest::itEndsOtherwise_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<int>("step");
    QTest::newRow("denied") << u"denied"_s << int(Step::Denied);
    QTest::newRow("denied, in Microsoft's words") << u"declined"_s << int(Step::Denied);
    QTest::newRow("the server says that it has expired") << u"expired"_s << int(Step::CodeExpired);
    QTest::newRow("it has expired, and nobody says so") << u"short"_s << int(Step::CodeExpired);
    QTest::newRow("nothing that lasts") << u"unlasting"_s << int(Step::NoRefreshToken);
}

void DeviceSignInTest::itEndsOtherwise()
{
    QFETCH(QString, client);
    QFETCH(int, step);
    DeviceSignIn signIn(server(client));
    QVERIFY(signIn.begin());
    const auto secret = signIn.wait();
    QVERIFY(!secret);
    QVERIFY2(int(secret.error().step) == step, qPrintable(tokenText(secret.error(), server(client))));
    QVERIFY(secret.error().words.isEmpty() || !secret.error().words.contains(u"Too soon"_s));
}

void DeviceSignInTest::whatCannotBeShownIsNoCode_data()
{
    QTest::addColumn<QString>("client");
    for (const char *client : {"script", "clear", "userinfo", "nocode", "badcode", "nodevice"})
        QTest::newRow(client) << QString::fromLatin1(client);
}

void DeviceSignInTest::whatCannotBeShownIsNoCode()
{
    QFETCH(QString, client);
    const auto code = DeviceSignIn(server(client)).begin();
    QVERIFY(!code && code.error().step == Step::Malformed);
}

void DeviceSignInTest::whoDoesNotKnowTheClientSaysSo()
{
    QCOMPARE(DeviceSignIn(server(u"unknown"_s)).begin().error().step, Step::ClientRefused);
    QCOMPARE(DeviceSignIn(server(u"moved"_s)).begin().error().step, Step::Redirected);
    MailServer other = server(u"app"_s);
    other.authority.clear();
    QCOMPARE(DeviceSignIn(other).begin().error().step, Step::CertificateUnknown);
}

void DeviceSignInTest::isStopped()
{
    std::atomic<bool> stop = false;
    DeviceSignIn signIn(server(u"short"_s));
    signIn.setCancelled([&stop] { return stop.load(); });
    QVERIFY(signIn.begin());
    stop = true;
    QCOMPARE(signIn.wait().error().step, Step::Cancelled);
    QCOMPARE(m_tokens->asked().size(), 1);
}

QTEST_GUILESS_MAIN(DeviceSignInTest)
#include "DeviceSignInTest.moc"
