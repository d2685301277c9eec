// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailServer.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// One line says where mail is handed over.
class MailServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAndWritten_data();
    void isReadAndWritten();
    void othersAreNone_data();
    void othersAreNone();
    void tokensAreGot_data();
    void tokensAreGot();
    void aSecretIsOfWhoIsAskedWithIt();
    void whatIsTooLongIsRefused();
};

void MailServerTest::isReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("account");
    const auto row = [](const QString &text, const QString &written, const QString &account) { QTest::newRow(qPrintable(text)) << text << written << account; };
    row(u"smtp://mail.x.example"_s, u"smtp://mail.x.example:587"_s, u"mail @mail.x.example:587"_s);
    row(u" smtps://kim@mail.x.example "_s, u"smtps://kim@mail.x.example:465"_s, u"mail kim@mail.x.example:465"_s);
    row(u"smtp://kim%40x.example@mail.x.example:2525/"_s, u"smtp://kim%40x.example@mail.x.example:2525"_s, u"mail kim@x.example@mail.x.example:2525"_s);
    row(u"smtp://kim@mail.x.example?sign-in=oauth"_s, u"smtp://kim@mail.x.example:587?sign-in=oauth"_s, u"mail kim@mail.x.example:587"_s);
    row(u"smtp://kim@mail.x.example?client=app-1&tenant=x.example&sign-in=microsoft"_s, u"smtp://kim@mail.x.example:587?sign-in=microsoft&tenant=x.example&client=app-1"_s,
        u"mail kim@mail.x.example:587 https://login.microsoftonline.com/x.example/oauth2/v2.0/token app-1"_s);
    row(u"smtps://kim@mail.x.example?sign-in=google&client=1-a.apps.googleusercontent.com"_s, u"smtps://kim@mail.x.example:465?sign-in=google&client=1-a.apps.googleusercontent.com"_s,
        u"mail kim@mail.x.example:465 https://oauth2.googleapis.com/token 1-a.apps.googleusercontent.com"_s);
    row(u"smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/token%3fa=1%26b%3d%2526&client=%25c%26x&scope=a%20https://b/c%2bd&device=https://id.x.example:443/code&authority=/etc/own.crt"_s,
        u"smtp://kim@mail.x.example:587?sign-in=oauth&token=https://id.x.example/token%3Fa%3D1%26b%3D%2526&device=https://id.x.example:443/code&client=%25c%26x&scope=a%20https://b/c%2Bd&authority=/etc/own.crt"_s,
        u"mail kim@mail.x.example:587 https://id.x.example/token?a=1&b=%26 %c&x"_s);
    row(u"smtp://kim@localhost?tls=none&sign-in=oauth&token=http://127.0.0.1:81/t&client=c&grant=client"_s, u"smtp://kim@localhost:25?sign-in=oauth&token=http://127.0.0.1:81/t&client=c&grant=client&tls=none"_s,
        u"mail kim@localhost:25 http://127.0.0.1:81/t c"_s);
    row(u"smtp://localhost?tls=none"_s, u"smtp://localhost:25?tls=none"_s, u"mail @localhost:25"_s);
    row(u"smtp://[::1]:2525?tls=none"_s, u"smtp://[::1]:2525?tls=none"_s, u"mail @::1:2525"_s);
    row(u"smtps://mail.x.example?authority=/etc/own%20one%26more.crt"_s, u"smtps://mail.x.example:465?authority=/etc/own%20one%26more.crt"_s, u"mail @mail.x.example:465"_s);
}

void MailServerTest::isReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QFETCH(QString, account);
    const std::optional<MailServer> server = MailServer::parse(text);
    QVERIFY(server);
    QCOMPARE(server->text(), written);
    QCOMPARE(server->account(), account);
    QVERIFY(MailServer::parse(server->text()) == server);
}

void MailServerTest::othersAreNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "mail.x.example", "http://mail.x.example", "smtp://", "smtp:///", "smtp://mail.x.example/inbox", "smtp://mail.x.example#x", "smtp://kim:s3cr3t@mail.x.example", "smtp://mail.x.example:0",
             "smtp://mail.x.example:70000", "smtp://mail.x.example?sign-in=oauth", "smtp://kim@mail.x.example?sign-in=ntlm", "smtp://mail.x.example?tls=none", "smtps://localhost?tls=none", "smtp://localhost?tls=maybe",
             "smtp://kim@mail.x.example?sign-in=oauth&sign-in=oauth", "smtp://kim@mail.x.example?sign-in=oauth&token=http://id.x.example/t&client=c", "smtp://kim@mail.x.example?sign-in=oauth&token=ftp://id.x.example/t&client=c",
             "smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t", "smtp://kim@mail.x.example?sign-in=oauth&client=c", "smtp://kim@mail.x.example?sign-in=oauth&token=https:///t&client=c",
             "smtp://kim@mail.x.example?sign-in=oauth&token=https://me:pw@id.x.example/t&client=c", "smtp://kim@mail.x.example?sign-in=oauth&token=https://good.example%40id.x.example/t&client=c",
             "smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t%23x&client=c", "smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t%0d%0aHost:&client=c",
             "smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t&client=c%20d", "smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t&client=c&client=d",
             "smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t&client=c&scope=", "smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t&client=c&scope=a%20%20b",
             "smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t&client=c&scope=a%22b", "smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t&client=c&grant=password",
             "smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t&client=c&device=https://evil.example/d", "smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t&client=c&device=https://id.x.example:444/d",
             "smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t&client=c&device=https://id.x.example/d&grant=client", "smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t&client=c&tenant=t",
             "smtp://kim@mail.x.example?sign-in=microsoft&client=c", "smtp://kim@mail.x.example?sign-in=microsoft&tenant=t", "smtp://kim@mail.x.example?sign-in=microsoft&tenant=../evil&client=c",
             "smtp://kim@mail.x.example?sign-in=microsoft&tenant=t%2fx&client=c", "smtp://kim@mail.x.example?sign-in=microsoft&tenant=t&client=c&token=https://evil.example/t", "smtp://kim@mail.x.example?sign-in=microsoft",
             "smtp://kim@mail.x.example?sign-in=google&client=c&grant=client", "smtp://kim@mail.x.example?sign-in=google&client=c&scope=x", "smtp://mail.x.example?sign-in=google&client=c", "smtp://kim@mail.x.example?client=c",
             "smtp://mail.x.example?authority=", "smtp://mail.x.example?what=ever", "smtp://kim%0d%0aRCPT@mail.x.example", "smtp://mail.x.example\r\nRCPT", "smtp://mail x.example"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void MailServerTest::othersAreNone()
{
    QFETCH(QString, text);
    QVERIFY(!MailServer::parse(text));
}

void MailServerTest::tokensAreGot_data()
{
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<bool>("canSignIn");
    const auto row = [](const char *name, const QString &parameters, const QString &token, const QString &device, const QString &scopes, bool canSignIn) { QTest::newRow(name) << parameters << token << device << scopes << canSignIn; };
    const QString microsoft = u"https://login.microsoftonline.com/organizations/oauth2/v2.0/"_s;
    row("Microsoft 365", u"sign-in=microsoft&tenant=organizations&client=c"_s, microsoft + u"token"_s, microsoft + u"devicecode"_s, u"https://outlook.office.com/SMTP.Send offline_access"_s, true);
    row("Microsoft 365, as a client", u"sign-in=microsoft&tenant=organizations&client=c&grant=client"_s, microsoft + u"token"_s, microsoft + u"devicecode"_s, u"https://outlook.office365.com/.default"_s, false);
    row("Google", u"sign-in=google&client=c"_s, u"https://oauth2.googleapis.com/token"_s, u""_s, u"https://mail.google.com/"_s, false);
    row("other", u"sign-in=oauth&token=https://id.x.example/t&client=c"_s, u"https://id.x.example/t"_s, u""_s, u""_s, false);
    row("other, with codes", u"sign-in=oauth&token=https://id.x.example/t&client=c&device=https://id.x.example/d&scope=a%20b"_s, u"https://id.x.example/t"_s, u"https://id.x.example/d"_s, u"a b"_s, true);
}

void MailServerTest::tokensAreGot()
{
    QFETCH(QString, parameters);
    const std::optional<MailServer> server = MailServer::parse(u"smtp://kim@mail.x.example?"_s + parameters);
    QVERIFY(server && server->tokens);
    QTEST(server->tokens->tokenEndpoint(), "token");
    QTEST(server->tokens->deviceEndpoint(), "device");
    QTEST(server->tokens->scopes(), "scopes");
    QTEST(server->tokens->canSignIn(), "canSignIn");
}

// Whoever may change the settings does not lead the secret that another has kept to a server of theirs.
void MailServerTest::aSecretIsOfWhoIsAskedWithIt()
{
    const auto account = [](const QString &parameters) { return MailServer::parse(u"smtp://kim@mail.x.example?sign-in="_s + parameters).value().account(); };
    const QString usual = account(u"oauth&token=https://id.x.example/t&client=c"_s);
    QVERIFY(account(u"oauth&token=https://evil.example/t&client=c"_s) != usual);
    QVERIFY(account(u"oauth&token=https://id.x.example/t&client=d"_s) != usual);
    QVERIFY(account(u"microsoft&tenant=t&client=c"_s) != account(u"microsoft&tenant=u&client=c"_s));
    QVERIFY(account(u"oauth"_s) != usual);
    QCOMPARE(account(u"oauth&token=https://id.x.example/t&client=c&scope=a"_s), usual);
}

void MailServerTest::whatIsTooLongIsRefused()
{
    const QString line = u"smtp://kim@mail.x.example?sign-in=oauth&token=https://id.x.example/t&client=c&scope="_s;
    QVERIFY(MailServer::clean(line + u"a"_s));
    const Result<QString> refused = MailServer::clean(line + QString(MailServer::LongestText, u'a'));
    QVERIFY(!refused && refused.error().code == ErrorCode::InvalidValue);
}

QTEST_GUILESS_MAIN(MailServerTest)
#include "MailServerTest.moc"
