// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailTestServer.h"
#include "cli/Musterctl.h"
#include "net/mail/MailLetter.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// What mails say, from a script.
class LetterCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsSaid();
    void saysSomethingElse();
    void whatIsNoLetterIsRefused();
    void isFilledIn();
    void isSaidAgainAsAtFirst();
    void aTestArrives();
    void withoutAServerThereIsNoTest();
    void misuseIsSaid_data();
    void misuseIsSaid();

private:
    Run letter(const QStringList &arguments, const QByteArray &input = {}) const { return m_musterctl->runHere(QStringList {u"letter"_s} + arguments, input); }

    std::unique_ptr<Musterctl> m_musterctl;
};

static const QByteArray Own = "Welcome to {organization}\n\nDear {name}, choose a password.\n\n[Choose]({link})\n";

void LetterCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
}

void LetterCommandTest::showsWhatIsSaid()
{
    const QStringList lines = letter({}).out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), keys<MailKind>().size() * MailTexts::languages().size());
    QVERIFY(lines.contains(u"invitation ja: as at first"_s));
    QCOMPARE(letter({u"invitation"_s, u"ja"_s}).out, MailLetter::usual(MailKind::Invitation, u"ja"_s) + u'\n');
    QCOMPARE(letter({u"invitation"_s}).out, MailLetter::usual(MailKind::Invitation, u"en"_s) + u'\n');
}

void LetterCommandTest::saysSomethingElse()
{
    const Run tried = letter({u"activation"_s, u"--set"_s, u"-"_s, u"--dry-run"_s}, Own);
    QVERIFY2(tried.exit == 0, qPrintable(tried.err));
    QCOMPARE(letter({u"activation"_s}).out, MailLetter::usual(MailKind::Activation, u"en"_s) + u'\n');
    const Run set = letter({u"activation"_s, u"--set"_s, u"-"_s}, Own);
    QVERIFY2(set.exit == 0, qPrintable(set.err));
    QCOMPARE(letter({u"activation"_s, u"en"_s}).out.toUtf8(), Own);
    QVERIFY(letter({}).out.contains(u"activation en: own\n"_s));
    QFile file(m_musterctl->path(u"de.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Willkommen\r\n\r\n[Weiter]({link})\r\n");
    file.close();
    QCOMPARE(letter({u"activation"_s, u"de"_s, u"--set"_s, file.fileName()}).exit, 0);
    QCOMPARE(letter({u"activation"_s, u"en"_s}).out.toUtf8(), Own); // stays
    QCOMPARE(letter({u"activation"_s, u"de"_s}).out, u"Willkommen\n\n[Weiter]({link})\n"_s);
    QCOMPARE(m_musterctl->runHere({u"undo"_s}).exit, 0);
    QCOMPARE(letter({u"activation"_s, u"de"_s}).out, MailLetter::usual(MailKind::Activation, u"de"_s) + u'\n');
    QCOMPARE(m_musterctl->runHere({u"verify"_s}).exit, 0);
}

void LetterCommandTest::whatIsNoLetterIsRefused()
{
    for (const QByteArray &wrong : {QByteArray(), QByteArray("Hello"), QByteArray("Hello\n\nNo link"), QByteArray("Hello\n\n{secret}\n\n[x]({link})"), QByteArray("Hello\n\n[x](https://evil.example)\n\n[x]({link}) {link}")}) {
        const Run run = letter({u"activation"_s, u"--set"_s, u"-"_s}, wrong);
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.complainsInOneLine(), qPrintable(run.err));
    }
    const Run applied = m_musterctl->apply(R"([{"do":"editWorkspace","set":{"mailTexts":"{\"activation\":{\"en\":\"Hello\"}}"}}])");
    QCOMPARE(applied.exit, 1);
    QVERIFY(letter({}).out.contains(u"activation en: as at first\n"_s));
}

void LetterCommandTest::isFilledIn()
{
    QCOMPARE(letter({u"activation"_s, u"--set"_s, u"-"_s}, Own).exit, 0);
    const QString filled = letter({u"activation"_s, u"--filled"_s}).out;
    QVERIFY2(filled.startsWith(u"Welcome to Northwind\n\nDear name@example.org, choose a password.\n\nChoose\nhttps://"_s), qPrintable(filled));
    QVERIFY(!filled.contains(u'{'));
    for (const QString &kind : keys<MailKind>())
        QVERIFY2(!letter({kind, u"fr"_s, u"--filled"_s}).out.contains(u'{'), qPrintable(kind));
}

void LetterCommandTest::isSaidAgainAsAtFirst()
{
    QCOMPARE(letter({u"activation"_s, u"--set"_s, u"-"_s}, Own).exit, 0);
    QCOMPARE(letter({u"activation"_s, u"--usual"_s}).exit, 0);
    QVERIFY(!letter({}).out.contains(u": own"_s));
    QCOMPARE(letter({u"activation"_s, u"--set"_s, u"-"_s}, Own).exit, 0);
    QCOMPARE(letter({u"activation"_s, u"--set"_s, u"-"_s}, MailLetter::usual(MailKind::Activation, u"en"_s).toUtf8()).exit, 0); // as it was
    QVERIFY(!letter({}).out.contains(u": own"_s));
}

void LetterCommandTest::aTestArrives()
{
    MailTestServer server;
    qputenv("MUSTER_MAIL_PASSWORD", MailTestServer::Password.toUtf8());
    const Run set = m_musterctl->apply(uR"([{"do":"editWorkspace","set":{"mailServer":"%1","mailSender":"accounts@x.example","linkPages":"https://pages.x.example/"}}])"_s.arg(server.server().text()).toUtf8());
    QVERIFY2(set.exit == 0, qPrintable(set.err));
    QCOMPARE(letter({u"activation"_s, u"--set"_s, u"-"_s}, Own).exit, 0);
    const Run sent = letter({u"activation"_s, u"--test"_s, u"kim@x.example"_s});
    QVERIFY2(sent.exit == 0, qPrintable(sent.err));
    QCOMPARE(server.count(), 1);
    QVERIFY(server.mail(1).contains("Subject: Welcome to Northwind"));
    QVERIFY(server.mail(1).contains("https://pages.x.example/activate/EXAMPLE"));
    QCOMPARE(m_musterctl->runHere({u"list"_s, u"mails"_s, u"--json"_s}).out.trimmed(), u"[]"_s); // it stands in no outbox
    const Run refused = letter({u"activation"_s, u"--test"_s, u"no address"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.complainsInOneLine(), qPrintable(refused.err));
    qunsetenv("MUSTER_MAIL_PASSWORD");
}

void LetterCommandTest::withoutAServerThereIsNoTest()
{
    const Run run = letter({u"activation"_s, u"--test"_s, u"kim@x.example"_s});
    QCOMPARE(run.exit, 1);
    QVERIFY(run.complainsInOneLine());
}

void LetterCommandTest::misuseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no kind") << QStringList {u"greeting"_s};
    QTest::newRow("no language") << QStringList {u"activation"_s, u"xx"_s};
    QTest::newRow("no letter") << QStringList {u"--usual"_s};
    QTest::newRow("two doings") << QStringList {u"activation"_s, u"--usual"_s, u"--filled"_s};
}

void LetterCommandTest::misuseIsSaid()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(letter(arguments).exit, 2);
}

QTEST_GUILESS_MAIN(LetterCommandTest)
#include "LetterCommandTest.moc"
