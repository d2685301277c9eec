// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailTestServer.h"
#include "net/mail/MailMessage.h"
#include "net/mail/MailText.h"
#include "net/mail/SendMail.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace muster;
using namespace Qt::StringLiterals;
using Step = MailAnswer::Step;

// What comes of handing a mail over to a server that is there, and to one that is not, or not as it should be.
class SendMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrives_data();
    void arrives();
    void whatIsRefusedIsSaid_data();
    void whatIsRefusedIsSaid();
    void thePasswordIsTold();
    void certificatesAreLookedAt();
    void whoIsNoMailServer();
    void isStopped();
    void noSecretGoesInTheClear();
    void everyAnswerHasASentence_data();
    void everyAnswerHasASentence();

private:
    static QByteArray messageFor(const QString &to);

    MailTestServer m_server;
};

QByteArray SendMailTest::messageFor(const QString &to)
{
    return MailMessage {{u"muster@x.example"_s, {}}, {to, {}}, u"Hello"_s, u"one\n.\n.two\n"_s, {}, u"1@x.example"_s, 0}.bytes().value();
}

void SendMailTest::arrives_data()
{
    QTest::addColumn<int>("security");
    QTest::addColumn<bool>("byToken");
    QTest::newRow("STARTTLS") << int(MailServer::Security::StartTls) << false;
    QTest::newRow("STARTTLS, access token") << int(MailServer::Security::StartTls) << true;
    QTest::newRow("TLS") << int(MailServer::Security::Tls) << false;
    QTest::newRow("TLS, access token") << int(MailServer::Security::Tls) << true;
    QTest::newRow("on this computer") << int(MailServer::Security::None) << false;
}

void SendMailTest::arrives()
{
    QFETCH(int, security);
    QFETCH(bool, byToken);
    const MailTestServer running {MailServer::Security(security)};
    MailServer server = running.server();
    if (byToken)
        server.signIn = MailServer::SignIn::AccessToken;
    const SendMail mail(server, byToken ? MailTestServer::AccessToken : MailTestServer::Password);
    QCOMPARE(mailText(mail.tryConnection(), server), u"“localhost” has taken it. The server says: “%1”"_s.arg(mail.tryConnection().words.simplified()));
    QCOMPARE(running.count(), 0);
    const MailAnswer answer = mail.send(u"muster@x.example"_s, u"kim@x.example"_s, messageFor(u"kim@x.example"_s));
    QVERIFY2(answer.isDone(), qPrintable(mailText(answer, server)));
    QCOMPARE(answer.words, u"250 2.0.0 Taken"_s);
    QCOMPARE(running.count(), 1);
    QCOMPARE(running.envelope(1), QStringList({u"muster@x.example"_s, u"kim@x.example"_s}));
    QCOMPARE(running.mail(1), messageFor(u"kim@x.example"_s)); // every byte, dots too
}

void SendMailTest::whatIsRefusedIsSaid_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("again");
    const auto row = [](const char *name, const QString &from, const QString &to, Step step, const QString &words, bool again) { QTest::newRow(name) << from << to << int(step) << words << again; };
    row("recipient", u"muster@x.example"_s, u"refused@x.example"_s, Step::RecipientRefused, u"550 5.1.1 No such user here"_s, false);
    row("in several lines", u"muster@x.example"_s, u"lines@x.example"_s, Step::RecipientRefused, u"550-5.1.1 No such user\n550 5.1.1 Ask the postmaster"_s, false);
    row("sender", u"other@x.example"_s, u"kim@x.example"_s, Step::SenderRefused, u"553 5.7.1 Not your address"_s, false);
    row("greylisted", u"muster@x.example"_s, u"later@x.example"_s, Step::TryLater, u"451 4.7.1 Greylisted, come again in five minutes"_s, true);
    row("mailbox full", u"muster@x.example"_s, u"full@x.example"_s, Step::TooLarge, u"552 5.2.2 Mailbox full"_s, false);
    row("content", u"muster@x.example"_s, u"content@x.example"_s, Step::MessageRefused, u"554 5.6.0 Message refused"_s, false);
    row("connection lost before", u"muster@x.example"_s, u"gone@x.example"_s, Step::Lost, u""_s, true);
    row("connection lost after", u"muster@x.example"_s, u"silent@x.example"_s, Step::Perhaps, u""_s, false);
}

void SendMailTest::whatIsRefusedIsSaid()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, step);
    QFETCH(QString, words);
    QFETCH(bool, again);
    const qsizetype before = m_server.count();
    const MailAnswer answer = SendMail(m_server.server(), MailTestServer::Password).send(from, to, messageFor(u"kim@x.example"_s));
    const QString said = mailText(answer, m_server.server());
    QVERIFY2(int(answer.step) == step, qPrintable(u"%1: %2"_s.arg(int(answer.step)).arg(said)));
    if (!words.isEmpty()) {
        QCOMPARE(answer.words, words);
        QVERIFY2(said.contains(words.simplified()), qPrintable(said));
    }
    QCOMPARE(answer.mayTryAgain(), again);
    QCOMPARE(m_server.count() - before, answer.step == Step::Perhaps ? 1 : 0);
}

void SendMailTest::thePasswordIsTold()
{
    MailServer server = m_server.server();
    MailAnswer answer = SendMail(server, u"wrong"_s).tryConnection();
    QVERIFY2(answer.step == Step::SignInRefused, qPrintable(mailText(answer, server)));
    QVERIFY(!mailText(answer, server).contains(u"wrong"_s));
    QCOMPARE(SendMail(server, u"wrong"_s).send(u"muster@x.example"_s, u"kim@x.example"_s, "x").step, Step::SignInRefused);
    server.signIn = MailServer::SignIn::AccessToken;
    answer = SendMail(server, u"ended"_s).tryConnection();
    QVERIFY2(answer.step == Step::SignInRefused, qPrintable(mailText(answer, server)));
    QVERIFY(mailText(answer, server).contains(u"access token"_s));
}

void SendMailTest::certificatesAreLookedAt()
{
    const auto stepOf = [](const MailServer &server) { return SendMail(server, MailTestServer::Password).tryConnection().step; };
    MailServer server = m_server.server();
    server.authority.clear();
    QCOMPARE(stepOf(server), Step::CertificateUnknown);
    server.authority = u"/nowhere/authority.crt"_s;
    QCOMPARE(stepOf(server), Step::AuthorityMissing);
    server = m_server.server();
    server.host = u"127.0.0.1"_s; // it is for localhost
    QCOMPARE(stepOf(server), Step::CertificateOfAnother);
    const MailTestServer ended(MailServer::Security::StartTls, u"localhost"_s, -1);
    QCOMPARE(stepOf(ended.server()), Step::CertificateExpired);
    const MailTestServer plain(MailServer::Security::None);
    server = plain.server();
    server.security = MailServer::Security::StartTls;
    QCOMPARE(stepOf(server), Step::NoTls);
    server = m_server.server();
    server.security = MailServer::Security::Tls; // it changes to TLS only when it is asked to
    QCOMPARE(stepOf(server), Step::TlsFailed);
}

void SendMailTest::whoIsNoMailServer()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    MailServer server = m_server.server();
    server.port = other.serverPort();
    connect(&other, &QTcpServer::newConnection, &other, [&other] {
        QTcpSocket *socket = other.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        socket->disconnectFromHost();
    });
    MailAnswer answer;
    const std::unique_ptr<QThread> asking(QThread::create([&] { answer = SendMail(server, {}).tryConnection(); }));
    asking->start();
    QTRY_VERIFY_WITH_TIMEOUT(asking->isFinished(), 60'000);
    QVERIFY2(answer.step == Step::NoMailServer, qPrintable(QString::number(int(answer.step))));
    other.close();
    QCOMPARE(SendMail(server, {}).tryConnection().step, Step::NothingListens);
    server.host = u"nowhere.invalid"_s; // RFC 6761 §6.4
    QCOMPARE(SendMail(server, {}).tryConnection().step, Step::NameUnknown);
}

// Somebody who does not answer is left at once when that is wanted.
void SendMailTest::isStopped()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    MailServer server = m_server.server();
    server.port = silent.serverPort();
    SendMail mail(server, {});
    QElapsedTimer waiting;
    waiting.start();
    mail.setCancelled([&waiting] { return waiting.elapsed() > 300; });
    QCOMPARE(mail.tryConnection().step, Step::Cancelled);
}

// A server in between that takes STARTTLS out of what is offered gets nothing.
void SendMailTest::noSecretGoesInTheClear()
{
    QTcpServer between;
    QVERIFY(between.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&between, &QTcpServer::newConnection, &between, [&] {
        QTcpSocket *socket = between.nextPendingConnection();
        socket->write("220 between\r\n");
        connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] {
            heard += socket->readAll();
            socket->write("250-between\r\n250 AUTH PLAIN LOGIN\r\n");
        });
    });
    MailServer server = m_server.server();
    server.port = between.serverPort();
    MailAnswer answer;
    const std::unique_ptr<QThread> asking(QThread::create([&] { answer = SendMail(server, MailTestServer::Password).send(u"a@x.example"_s, u"b@x.example"_s, "secret link"); }));
    asking->start();
    QTRY_VERIFY_WITH_TIMEOUT(asking->isFinished(), 60'000);
    QCOMPARE(answer.step, Step::NoTls);
    QVERIFY2(!heard.contains("AUTH") && !heard.contains("MAIL") && !heard.contains("secret"), heard.constData());
}

void SendMailTest::everyAnswerHasASentence_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step <= int(Step::Done); ++step)
        QTest::addRow("%d", step) << step;
}

void SendMailTest::everyAnswerHasASentence()
{
    QFETCH(int, step);
    static QSet<QString> said;
    const MailServer server {.host = u"mail.x.example"_s, .port = 587, .user = u"mailer"_s, .authority = u"own.crt"_s};
    const QString text = mailText({Step(step)}, server);
    QVERIFY(text.endsWith(u'.') || text.endsWith(u". "_s));
    QVERIFY2(!text.contains(u'%') && !said.contains(text), qPrintable(text));
    said.insert(text);
}

QTEST_GUILESS_MAIN(SendMailTest)
#include "SendMailTest.moc"
