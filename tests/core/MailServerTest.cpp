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
             "smtp://mail.x.example?authority=", "smtp://mail.x.example?what=ever", "smtp://kim%0d%0aRCPT@mail.x.example", "smtp://mail.x.example\r\nRCPT", "smtp://mail x.example"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void MailServerTest::othersAreNone()
{
    QFETCH(QString, text);
    QVERIFY(!MailServer::parse(text));
}

QTEST_GUILESS_MAIN(MailServerTest)
#include "MailServerTest.moc"
