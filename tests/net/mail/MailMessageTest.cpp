// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/MailMessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// Whatever a name, a subject or a text has in it, another library reads the mail as it was meant.
class MailMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasMeant_data();
    void isReadAsItWasMeant();
    void ofTextAlone();
    void isTheSameEachTime();
    void whoHasNoAddressGetsNone();

private:
    static QJsonObject read(const QByteArray &mail);
};

QJsonObject MailMessageTest::read(const QByteArray &mail)
{
    QTemporaryFile file;
    if (!file.open() || file.write(mail) != mail.size() || !file.flush())
        qFatal("The mail cannot be written.");
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(MUSTER_MAIL_READER), file.fileName()});
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

void MailMessageTest::isReadAsItWasMeant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown"); // blank: as it is
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("plain"); // address; blank: as it is
    const auto row = [](const char *title, const QString &name, const QString &shown = {}, const QString &address = u"kim@x.example"_s, const QString &plain = {}) {
        QTest::newRow(title) << name << (shown.isEmpty() ? name : shown) << address << (plain.isEmpty() ? address : plain);
    };
    row("nobody", u""_s);
    row("plain", u"Kim Lee"_s);
    row("comma and ampersand", u"Müller, Ops & Co."_s);
    row("last name first", u"Schüle, Philipp"_s);
    row("quotes and brackets", uR"(O'Neill "Jr" (Ops))"_s);
    row("backslash", uR"(a\b)"_s);
    row("an address as a name", u"boss@x.example <boss@x.example>"_s);
    row("80 Cyrillic letters", QString(80, QChar(0x0416)));
    row("of four bytes", u"😀"_s.repeated(40));
    row("right to left", u"شركة (اختبار)"_s);
    row("an encoded word", u"=?utf-8?q?Bcc=3A?="_s, u"= ?utf-8?q?Bcc=3A?="_s);
    row("a line and a header", u"Eve\r\nBcc: all@x.example"_s, u"Eve Bcc: all@x.example"_s);
    row("other ends of lines", u"Eve\nX: 1\rY: 2\x2028Z: 3\x0b\x85W: 4"_s, u"Eve X: 1 Y: 2 Z: 3 W: 4"_s);
    row("an internationalised domain", u"Kim"_s, {}, u"kim@bücher.example"_s, u"kim@xn--bcher-kva.example"_s);
    row("a quote in the address", u"Kim"_s, {}, u"o'neill+ops@x.example"_s);
}

void MailMessageTest::isReadAsItWasMeant()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    QFETCH(QString, address);
    QFETCH(QString, plain);
    const QString text = u"Grüße an "_s + name.simplified() + u"\n.\nFrom here\n"_s + QString(3'000, u'x') + u'\n';
    const MailMessage message {{u"muster@x.example"_s, name}, {address, name}, u"Über "_s + name, text, u"<p>Grüße</p>\n"_s, u"one@x.example"_s, 1'790'000'000'000};
    const Result<QByteArray> bytes = message.bytes();
    QVERIFY(bytes);
    const QJsonObject found = read(*bytes);
    const QByteArray all = QJsonDocument(found).toJson();
    QCOMPARE(found.value("to"_L1).toArray(), QJsonArray({QJsonArray({shown, plain})}));
    QCOMPARE(found.value("from"_L1).toArray(), QJsonArray({QJsonArray({shown, u"muster@x.example"_s})}));
    QCOMPARE(found.value("recipients"_L1).toArray(), QJsonArray {plain});
    QCOMPARE(found.value("subject"_L1).toString(), (u"Über "_s + shown).trimmed());
    QCOMPARE(found.value("body"_L1).toObject().value("text/plain"_L1).toString(), text);
    QCOMPARE(found.value("body"_L1).toObject().value("text/html"_L1).toString(), message.html);
    QCOMPARE(found.value("parts"_L1).toArray(), QJsonArray({u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s}));
    QCOMPARE(found.value("headers"_L1).toArray(), QJsonArray({u"Auto-Submitted"_s, u"Content-Type"_s, u"Date"_s, u"From"_s, u"MIME-Version"_s, u"Message-Id"_s, u"Subject"_s, u"To"_s}));
    QCOMPARE(found.value("id"_L1).toString(), u"<one@x.example>"_s);
    QCOMPARE(found.value("date"_L1).toDouble(), 1'790'000'000.0);
    QVERIFY2(found.value("defects"_L1).toArray().isEmpty(), all.constData());
    QVERIFY2(found.value("longest"_L1).toInt() <= 998, all.constData()); // RFC 5322 §2.1.1
    QVERIFY2(found.value("plain"_L1).toBool(), bytes->constData());
    QCOMPARE(found.value("bare"_L1).toInt(), 0);
}

void MailMessageTest::ofTextAlone()
{
    const Result<QByteArray> bytes = MailMessage {{u"muster@x.example"_s, {}}, {u"kim@x.example"_s, {}}, u"Hello"_s, u"Hello\n"_s, {}, u"1@x.example"_s, 0}.bytes();
    QVERIFY(bytes);
    QCOMPARE(read(*bytes).value("parts"_L1).toArray(), QJsonArray({u"text/plain"_s}));
}

// What is sent once more after a crash is the same mail, which a recipient sees once.
void MailMessageTest::isTheSameEachTime()
{
    const MailMessage message {{u"muster@x.example"_s, {}}, {u"kim@x.example"_s, {}}, u"Hello"_s, u"Hello\n"_s, {}, u"1@x.example"_s, 0};
    QCOMPARE(message.bytes().value(), message.bytes().value());
}

void MailMessageTest::whoHasNoAddressGetsNone()
{
    for (const QString &address : {u""_s, u"kim"_s, u"kim@x.example, eve@x.example"_s, u"kim@x.example\r\nBcc: eve@x.example"_s, u"<kim@x.example>"_s, u"kim@x.example>"_s}) {
        const Result<QByteArray> bytes = MailMessage {{u"muster@x.example"_s, {}}, {address, {}}, u"Hello"_s, u"Hello"_s, {}, u"1@x.example"_s, 0}.bytes();
        QVERIFY2(!bytes, qPrintable(address));
    }
}

QTEST_GUILESS_MAIN(MailMessageTest)
#include "MailMessageTest.moc"
