// SPDX-License-Identifier: GPL-3.0-or-later
#include "DnsTestServer.h"
#include "cli/Musterctl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// What others think of mail from the sender, from a script.
class SenderCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatToPublish();
    void allIsGood();
    void beforeItIsSet();
    void asJson();
    void misuseIsSaid();

private:
    Run sender(const QStringList &arguments = {}) const { return m_musterctl->runHere(QStringList {u"sender"_s} + arguments); }

    std::unique_ptr<DnsTestServer> m_dns;
    std::unique_ptr<Musterctl> m_musterctl;
};

void SenderCommandTest::init()
{
    m_dns.reset();
    m_dns = std::make_unique<DnsTestServer>();
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
    const Run set = m_musterctl->apply(R"([{"do":"editWorkspace","set":{"mailServer":"smtp://mail.x.example","mailSender":"accounts@x.example"}}])");
    QVERIFY2(set.exit == 0, qPrintable(set.err));
    m_dns->set({{u"x.example"_s, QJsonObject {{u"MX"_s, QJsonArray {QJsonArray {10, u"mail.x.example"_s}}}}}, {u"mail.x.example"_s, QJsonObject {{u"A"_s, QJsonArray {u"203.0.113.5"_s}}}}});
}

void SenderCommandTest::saysWhatToPublish()
{
    const Run run = sender();
    QVERIFY2(run.exit == 1 && run.err.isEmpty(), qPrintable(run.err));
    QVERIFY2(run.out.contains(u"Who may send (SPF): to mend\n"_s) && run.out.contains(u"\n    x.example. TXT \"v=spf1 a:mail.x.example ~all\"\n"_s), qPrintable(run.out));
    QVERIFY(run.out.contains(u"\n    _dmarc.x.example. TXT \"v=DMARC1; p=none; rua=mailto:accounts@x.example\"\n"_s));
    QVERIFY(run.out.contains(u"Signatures (DKIM): unknown\n  None of the usual selectors"_s));
}

void SenderCommandTest::allIsGood()
{
    m_dns->addTexts(u"x.example"_s, {u"v=spf1 mx -all"_s});
    m_dns->addTexts(u"_dmarc.x.example"_s, {u"v=DMARC1; p=none"_s});
    const Run run = sender(); // of keys nobody knows
    QVERIFY2(run.exit == 0 && !run.out.contains(u"to mend"_s), qPrintable(run.out + run.err));
    m_dns.reset();
    qputenv("MUSTER_DNS_SERVER", "127.0.0.1:1"); // nobody is there
    const Run silent = sender();
    QVERIFY2(silent.exit == 1 && silent.out.contains(u"DNS did not answer"_s), qPrintable(silent.out));
    qunsetenv("MUSTER_DNS_SERVER");
}

void SenderCommandTest::beforeItIsSet()
{
    m_dns->add(u"y.example"_s, {{u"MX"_s, QJsonArray {QJsonArray {0, u"."_s}}}});
    const Run other = sender({u"it@y.example"_s, u"--server"_s, u"smtps://kim@smtp.gmail.com"_s});
    QVERIFY2(other.exit == 1 && other.out.contains(u"takes no mail"_s) && other.out.contains(u"include:_spf.google.com"_s), qPrintable(other.out));
    const Run unset = m_musterctl->apply(R"([{"do":"editWorkspace","set":{"mailServer":"","mailSender":""}}])");
    QVERIFY2(unset.exit == 0, qPrintable(unset.err));
    const Run none = sender();
    QVERIFY(none.exit == 1 && none.complainsInOneLine() && none.err.contains(u"no sender yet"_s));
}

void SenderCommandTest::asJson()
{
    m_dns->addTexts(u"x.example"_s, {u"v=spf1 mx ?all"_s});
    const Run run = sender({u"--json"_s});
    QCOMPARE(run.exit, 1);
    const QJsonObject report = QJsonDocument::fromJson(run.out.toUtf8()).object();
    QCOMPARE(report.value("domain"_L1).toString(), u"x.example"_s);
    QStringList findings;
    for (const QJsonValue &one : report.value("findings"_L1).toArray())
        findings.append(one.toObject().value("topic"_L1).toString() + u' ' + one.toObject().value("finding"_L1).toString() + u' ' + one.toObject().value("verdict"_L1).toString());
    QCOMPARE(findings, QStringList({u"mail takes-mail good"_s, u"spf spf-ends-neutral to-mend"_s, u"spf spf-names good"_s, u"dkim dkim-none unknown"_s, u"dmarc dmarc-missing to-mend"_s}));
    QCOMPARE(report.value("findings"_L1).toArray().at(1).toObject().value("publishValue"_L1).toString(), u"v=spf1 mx ~all"_s);
}

void SenderCommandTest::misuseIsSaid()
{
    const Run wrong = sender({u"--server"_s, u"mail.x.example"_s});
    QVERIFY(wrong.exit == 2 && wrong.complainsInOneLine());
    QCOMPARE(sender({u"a@x.example"_s, u"b@x.example"_s}).exit, 2);
    const Run none = sender({u"nobody"_s});
    QVERIFY2(none.exit == 1 && none.out.contains(u"“nobody” is no address"_s), qPrintable(none.out));
}

QTEST_GUILESS_MAIN(SenderCommandTest)
#include "SenderCommandTest.moc"
