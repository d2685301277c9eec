// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailTestServer.h"
#include "cli/Musterctl.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// A mail server is tried from a script.
class MailCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void triesTheConnection();
    void sendsATestMail();
    void saysWhatIsWrong();
    void nothingIsTakenFromThreadsThatEnd();
    void misuseIsSaid_data();
    void misuseIsSaid();

private:
    Run mail(const QStringList &arguments) const;
    QString keep(const QString &name, const QString &password) const; // path

    MailTestServer m_server;
    std::unique_ptr<Musterctl> m_musterctl;
    QString m_password; // path
};

void MailCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    m_password = keep(u"password"_s, MailTestServer::Password);
}

QString MailCommandTest::keep(const QString &name, const QString &password) const
{
    m_musterctl->write(name, password.toUtf8() + '\n');
    QFile::setPermissions(m_musterctl->path(name), QFile::ReadOwner | QFile::WriteOwner);
    return m_musterctl->path(name);
}

Run MailCommandTest::mail(const QStringList &arguments) const
{
    return m_musterctl->run(QStringList {u"mail"_s, m_server.server().text(), u"--password-file"_s, m_password} + arguments);
}

void MailCommandTest::triesTheConnection()
{
    const Run run = mail({});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QCOMPARE(run.out, u"“localhost” lets “mailer” in.\n"_s);
    QCOMPARE(m_server.count(), 0);
}

void MailCommandTest::sendsATestMail()
{
    const Run run = mail({u"--from"_s, u"muster@x.example"_s, u"--to"_s, u"kim@x.example"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QCOMPARE(run.out, u"“localhost” has taken it. The server says: “250 2.0.0 Taken”\n"_s);
    QCOMPARE(m_server.count(), 1);
    QCOMPARE(m_server.envelope(1), QStringList({u"muster@x.example"_s, u"kim@x.example"_s}));
    QVERIFY(m_server.mail(1).contains("Subject: Test mail\r\n"));
}

void MailCommandTest::saysWhatIsWrong()
{
    const auto said = [](const Run &run) { return run.exit == 1 && run.complainsInOneLine() ? run.err : u"%1: %2"_s.arg(run.exit).arg(run.err); };
    QCOMPARE(said(mail({u"--from"_s, u"muster@x.example"_s, u"--to"_s, u"lines@x.example"_s})),
        u"musterctl: “localhost” does not take mail for this recipient. Check the address. The server says: “550-5.1.1 No such user 550 5.1.1 Ask the postmaster”\n"_s);
    QVERIFY(said(mail({u"--from"_s, u"muster@x.example"_s, u"--to"_s, u"kim"_s})).contains(u"kim"_s));
    m_password = keep(u"wrong"_s, u"hunter2"_s);
    const Run wrong = mail({});
    QVERIFY2(said(wrong).contains(u"does not take the password of “mailer”"_s), qPrintable(wrong.err));
    QVERIFY(!wrong.err.contains(u"hunter2"_s));
    QFile::setPermissions(m_password, QFile::ReadOwner | QFile::ReadGroup);
    QVERIFY(mail({}).err.contains(u"chmod 600"_s));
}

// The thread that spoke to the server may end after everything else.
void MailCommandTest::nothingIsTakenFromThreadsThatEnd()
{
#ifdef MUSTER_AT_THE_END
    qputenv("LD_PRELOAD", MUSTER_AT_THE_END);
    const Run run = mail({});
    qunsetenv("LD_PRELOAD");
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.err, u"At the end: OpenSSL is there\n"_s);
#else
    QSKIP("Only on Linux, and without sanitizers: a library that a program is started with.");
#endif
}

void MailCommandTest::misuseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no server") << QStringList {};
    QTest::newRow("no address of one") << QStringList {u"mail.x.example"_s};
    QTest::newRow("a password in it") << QStringList {u"smtp://kim:s3cr3t@mail.x.example"_s};
    QTest::newRow("a sender alone") << QStringList {u"smtp://mail.x.example"_s, u"--from"_s, u"muster@x.example"_s};
    QTest::newRow("a recipient alone") << QStringList {u"smtp://mail.x.example"_s, u"--to"_s, u"muster@x.example"_s};
}

void MailCommandTest::misuseIsSaid()
{
    QFETCH(QStringList, arguments);
    const Run run = m_musterctl->run(QStringList {u"mail"_s} + arguments);
    QCOMPARE(run.exit, 2);
    QVERIFY2(run.complainsInOneLine(), qPrintable(run.err));
    QVERIFY(!run.err.contains(u"s3cr3t"_s));
}

QTEST_GUILESS_MAIN(MailCommandTest)
#include "MailCommandTest.moc"
