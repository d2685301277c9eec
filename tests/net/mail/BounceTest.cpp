// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/Bounce.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QByteArray report(const QByteArray &status, const QByteArray &returned = "Content-Type: message/rfc822\r\n\r\nMessage-ID: <01890a5d@x.example>\r\nTo: kim@x.example\r\nSubject: x\r\n\r\nHello\r\n")
{
    return "From: MAILER-DAEMON@mail.x.example\r\nTo: accounts@x.example\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n"
           "--b\r\nContent-Type: text/plain\r\n\r\nMessage-ID: <not-this@x.example>\r\nIt could not be delivered.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        + status + "\r\n--b\r\n" + returned + "\r\n--b--\r\n";
}

const QByteArray Refused = "Reporting-MTA: dns; mail.x.example\r\nArrival-Date: Mon, 21 Sep 2026 10:00:00 +0000\r\n\r\nFinal-Recipient: rfc822; kim@x.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
                           "Diagnostic-Code: smtp; 550 5.1.1 <kim@x.example>: Recipient address\r\n    rejected: User unknown\r\n";

} // namespace

// Mails that came back, as servers write them.
class BounceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoRefusedAndWhy();
    void headersAlone();
    void withoutWords();
    void itsClass_data();
    void itsClass();
    void theOneThatFailed();
    void whatIsNone_data();
    void whatIsNone();
};

void BounceTest::whoRefusedAndWhy()
{
    const std::optional<Bounce> bounce = Bounce::read(report(Refused));
    QVERIFY(bounce.has_value());
    QCOMPARE(bounce->recipient, u"kim@x.example"_s);
    QCOMPARE(bounce->messageId, u"01890a5d"_s);
    QCOMPARE(bounce->said, u"550 5.1.1 <kim@x.example>: Recipient address rejected: User unknown"_s);
}

void BounceTest::headersAlone()
{
    const std::optional<Bounce> bounce = Bounce::read(report(Refused, "Content-Type: text/rfc822-headers\r\n\r\nReceived: from x\r\nMessage-Id:\r\n <01890a5e@x.example>\r\n"));
    QVERIFY(bounce.has_value());
    QCOMPARE(bounce->messageId, u"01890a5e"_s);
}

void BounceTest::withoutWords()
{
    const std::optional<Bounce> bounce = Bounce::read(report("Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822;kim@x.example\r\nAction: FAILED\r\nStatus: 5.2.2\r\n"));
    QVERIFY(bounce.has_value());
    QCOMPARE(bounce->said, u"5.2.2"_s);
}

// The class of the status is what counts, and what is said begins with it.
void BounceTest::itsClass_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("both") << QByteArray("5.1.1") << QByteArray("550 5.1.1 No such user") << u"550 5.1.1 No such user"_s;
    QTest::newRow("given up") << QByteArray("4.4.7") << QByteArray("451 4.7.1 Greylisted") << u"451 4.7.1 Greylisted"_s;
    QTest::newRow("given up for good") << QByteArray("5.4.7") << QByteArray("451 4.7.1 Greylisted") << u"5.4.7 451 4.7.1 Greylisted"_s;
    QTest::newRow("words alone") << QByteArray("5.1.1") << QByteArray("Nobody here") << u"5.1.1 Nobody here"_s;
    QTest::newRow("for a while, says who says 550") << QByteArray("4.2.2") << QByteArray("550 Full") << u"4.2.2 550 Full"_s;
    QTest::newRow("a comment") << QByteArray("5.1.1 (bad destination)") << QByteArray("none") << u"5.1.1 none"_s;
    QTest::newRow("no status") << QByteArray("") << QByteArray("550 No such user") << u"550 No such user"_s;
    QTest::newRow("nothing") << QByteArray("") << QByteArray("gone") << u"gone"_s;
}

void BounceTest::itsClass()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, words);
    QFETCH(QString, said);
    const std::optional<Bounce> bounce = Bounce::read(report("Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822;kim@x.example\r\nAction: failed\r\nStatus: " + status + "\r\nDiagnostic-Code: smtp; " + words + "\r\n"));
    QVERIFY(bounce.has_value());
    QCOMPARE(bounce->said, said);
}

void BounceTest::theOneThatFailed()
{
    const std::optional<Bounce> bounce = Bounce::read(report("Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; one@x.example\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\nOriginal-Recipient: rfc822; two@x.example\r\nFinal-Recipient: rfc822; other@y.example\r\nAction: failed\r\nStatus: 5.7.1\r\n"));
    QVERIFY(bounce.has_value());
    QCOMPARE(bounce->recipient, u"two@x.example"_s);
}

void BounceTest::whatIsNone_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray(10'000, '\xff');
    QTest::newRow("a mail") << QByteArray("From: a@x.example\r\nSubject: x\r\n\r\nAction: failed\r\n");
    QTest::newRow("delayed") << report("Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; kim@x.example\r\nAction: delayed\r\nStatus: 4.4.1\r\n");
    QTest::newRow("delivered") << report("Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; kim@x.example\r\nAction: delivered\r\nStatus: 2.0.0\r\n");
    QTest::newRow("read") << QByteArray(report(Refused)).replace("message/delivery-status", "message/disposition-notification");
    QTest::newRow("cut off") << report(Refused).left(200);
    QByteArray deep;
    for (int i = 0; i < 2'000; ++i)
        deep += "Content-Type: multipart/report; boundary=\"" + QByteArray::number(i) + "\"\r\n\r\n--" + QByteArray::number(i) + "\r\n";
    QTest::newRow("deep") << deep;
}

void BounceTest::whatIsNone()
{
    QFETCH(QByteArray, mail);
    QVERIFY(!Bounce::read(mail));
}

QTEST_GUILESS_MAIN(BounceTest)
#include "BounceTest.moc"
