// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/SenderCheck.h"

#include "DnsTestServer.h"
#include "net/mail/SenderText.h"
#include "net/mail/SpfWalk.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

using Topic = SenderFinding::Topic;
using Verdict = SenderFinding::Verdict;
using Step = SenderFinding::Step;

namespace {

const QString Sender = u"accounts@x.example"_s;
const QString Own = u"smtp://mail.x.example:587"_s;

// "spf-names good", in their order.
QStringList stepsOf(const SenderReport &report, Topic topic)
{
    QStringList steps;
    for (const SenderFinding &one : report.findings) {
        if (one.topic == topic)
            steps.append(keyOf(one.step) + u' ' + keyOf(one.verdict));
    }
    return steps;
}

SenderFinding findingOf(const SenderReport &report, Step step)
{
    for (const SenderFinding &one : report.findings) {
        if (one.step == step)
            return one;
    }
    return {.where = u"not found"_s};
}

} // namespace

// What DNS says of a sender, asked of a real server by UDP and TCP.
class SenderCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allIsGood();
    void whereMailGoes_data();
    void whereMailGoes();
    void spf_data();
    void spf();
    void spfOfProviders();
    void spfFollowsEverything();
    void spfCountsTen();
    void dkim_data();
    void dkim();
    void dmarc_data();
    void dmarc();
    void dmarcOfTheOrganisation();
    void whatToPublish();
    void internationalDomains();
    void longAnswersComeByTcp();
    void hostileAnswers_data();
    void hostileAnswers();
    void whatIsAskedIsBounded();
    void isStopped();
    void nobodyAnswers();
    void everyFindingHasASentence();

private:
    SenderReport look(const QString &sender = Sender, const QString &server = Own) const { return SenderCheck().look(sender, MailServer::parse(server)); }
    void fillGood();

    std::unique_ptr<DnsTestServer> m_dns;
};

void SenderCheckTest::init()
{
    m_dns = std::make_unique<DnsTestServer>();
    fillGood();
}

void SenderCheckTest::cleanup()
{
    m_dns.reset();
}

// A key of so many bits, as it is published.
static QString keyRecord(int bits)
{
    QProcess process;
    process.start(u"/bin/sh"_s, {u"-c"_s, u"openssl genrsa %1 2>/dev/null | openssl rsa -pubout -outform DER 2>/dev/null | base64 -w 0"_s.arg(bits)});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("No key could be made");
    return u"v=DKIM1; k=rsa; p="_s + QString::fromLatin1(process.readAllStandardOutput().trimmed());
}

void SenderCheckTest::fillGood()
{
    static const QString key = keyRecord(2'048);
    m_dns->set({{u"x.example"_s, QJsonObject {{u"MX"_s, QJsonArray {QJsonArray {20, u"spare.x.example"_s}, QJsonArray {10, u"mail.x.example"_s}}}}},
        {u"mail.x.example"_s, QJsonObject {{u"A"_s, QJsonArray {u"203.0.113.5"_s}}, {u"AAAA"_s, QJsonArray {u"2a00:1450::5"_s}}}}});
    m_dns->addTexts(u"x.example"_s, {u"site-verification=abc"_s, u"v=spf1 a:mail.x.example -all"_s});
    m_dns->addTexts(u"selector2._domainkey.x.example"_s, {key});
    m_dns->addTexts(u"_dmarc.x.example"_s, {u"v=DMARC1; p=reject; rua=mailto:d@x.example"_s});
}

void SenderCheckTest::allIsGood()
{
    const SenderReport report = look();
    QCOMPARE(stepsOf(report, Topic::Mail), QStringList {u"takes-mail good"_s});
    QCOMPARE(findingOf(report, Step::TakesMail).detail, u"mail.x.example"_s); // the preferred one
    QCOMPARE(stepsOf(report, Topic::Spf), QStringList({u"spf-ends-hard good"_s, u"spf-names good"_s}));
    QCOMPARE(stepsOf(report, Topic::Dkim), QStringList {u"dkim-found good"_s});
    QCOMPARE(findingOf(report, Step::DkimFound).detail, u"selector2"_s);
    QCOMPARE(stepsOf(report, Topic::Dmarc), QStringList {u"dmarc-acts good"_s});
    QVERIFY(!report.isToMend());
    for (const Topic topic : {Topic::Mail, Topic::Spf, Topic::Dkim, Topic::Dmarc})
        QCOMPARE(int(report.verdictOf(topic)), int(Verdict::Good));
}

void SenderCheckTest::whereMailGoes_data()
{
    QTest::addColumn<QJsonObject>("records");
    QTest::addColumn<QString>("step");
    QTest::newRow("null MX") << QJsonObject {{u"MX"_s, QJsonArray {QJsonArray {0, u"."_s}}}} << u"null-mx to-mend"_s;
    QTest::newRow("null MX and another") << QJsonObject {{u"MX"_s, QJsonArray {QJsonArray {0, u"."_s}, QJsonArray {5, u"mail.x.example"_s}}}} << u"takes-mail good"_s;
    QTest::newRow("address alone") << QJsonObject {{u"A"_s, QJsonArray {u"203.0.113.7"_s}}} << u"takes-mail-by-address good"_s;
    QTest::newRow("nothing") << QJsonObject {{u"TXT"_s, QJsonArray {QJsonArray {u"x"_s}}}} << u"no-mail to-mend"_s;
    QTest::newRow("server fails") << QJsonObject {{u"how"_s, u"fail"_s}} << u"unanswered unknown"_s;
    QTest::newRow("refuses") << QJsonObject {{u"how"_s, u"refuse"_s}} << u"unanswered unknown"_s;
}

void SenderCheckTest::whereMailGoes()
{
    QFETCH(QJsonObject, records);
    QFETCH(QString, step);
    m_dns->add(u"x.example"_s, records);
    QCOMPARE(stepsOf(look(), Topic::Mail), QStringList {step});
}

void SenderCheckTest::spf_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("steps");
    const auto row = [](const char *name, const QString &text, const QStringList &steps) { QTest::newRow(name) << QStringList {text} << steps; };
    const QStringList wrong {u"spf-syntax to-mend"_s};
    const QStringList named {u"spf-ends-soft good"_s, u"spf-names good"_s};
    const QStringList notNamed {u"spf-ends-soft good"_s, u"spf-names-not to-mend"_s};
    QTest::newRow("none") << QStringList {u"x"_s} << QStringList {u"spf-missing to-mend"_s};
    QTest::newRow("two") << QStringList {u"v=spf1 mx -all"_s, u"v=spf1 -all"_s} << QStringList {u"spf-two to-mend"_s};
    QTest::newRow("another version") << QStringList {u"v=spf10 mx -all"_s} << QStringList {u"spf-missing to-mend"_s};
    row("mx", u"v=spf1 mx ~all"_s, named);
    row("any case", u"V=SPF1 MX ~ALL"_s, named);
    row("networks", u"v=spf1 ip4:203.0.113.0/24 ip6:2a00:1450::/32 ~all"_s, named);
    row("a with prefixes", u"v=spf1 a:near.x.example/24//32 ~all"_s, named);
    row("IPv4 alone", u"v=spf1 ip4:203.0.113.5 ~all"_s, notNamed);
    row("not named", u"v=spf1 ip4:198.51.100.1 ~all"_s, notNamed);
    row("refused before it is named", u"v=spf1 -ip4:203.0.113.5 mx ~all"_s, notNamed);
    row("behind all", u"v=spf1 ~all mx"_s, notNamed);
    row("included", u"v=spf1 include:inner.x.example ~all"_s, named);
    row("included, and not let in there", u"v=spf1 include:strict.x.example ~all"_s, notNamed);
    row("redirected", u"v=spf1 redirect=inner.x.example"_s, {u"spf-ends-hard good"_s, u"spf-names good"_s});
    row("a redirect that does not count", u"v=spf1 redirect=nowhere.x.example mx ~all"_s, named);
    row("everybody", u"v=spf1 mx +all"_s, {u"spf-ends-open to-mend"_s, u"spf-names good"_s});
    row("everybody, without a sign", u"v=spf1 all"_s, {u"spf-ends-open to-mend"_s, u"spf-names good"_s});
    row("neutral", u"v=spf1 mx ?all"_s, {u"spf-ends-neutral to-mend"_s, u"spf-names good"_s});
    row("no end", u"v=spf1 mx"_s, {u"spf-ends-not to-mend"_s, u"spf-names good"_s});
    row("empty", u"v=spf1"_s, {u"spf-ends-not to-mend"_s, u"spf-names-not to-mend"_s});
    row("ptr", u"v=spf1 mx ptr ~all"_s, {u"spf-ends-soft good"_s, u"spf-names good"_s, u"spf-ptr to-mend"_s});
    row("a macro", u"v=spf1 exists:%{i}._spf.x.example ~all"_s, {u"spf-ends-soft good"_s, u"spf-names-perhaps unknown"_s});
    row("what is not known is passed over", u"v=spf1 mx moo=%{d} exp=why.x.example ~all"_s, named);
    row("loop", u"v=spf1 include:loop.x.example ~all"_s, {u"spf-loop to-mend"_s});
    row("itself", u"v=spf1 include:X.Example. ~all"_s, {u"spf-loop to-mend"_s});
    row("includes none", u"v=spf1 include:mail.x.example ~all"_s, {u"spf-includes-none to-mend"_s});
    row("includes what is not there", u"v=spf1 include:nowhere.x.example ~all"_s, {u"spf-includes-none to-mend"_s});
    row("redirects to none", u"v=spf1 redirect=mail.x.example"_s, {u"spf-includes-none to-mend"_s});
    row("includes what is wrong", u"v=spf1 include:wrong.x.example ~all"_s, wrong);
    row("hosts that are gone", u"v=spf1 a:a.gone.example a:b.gone.example a:c.gone.example mx ~all"_s, {u"spf-too-many-void to-mend"_s});
    row("one that is gone", u"v=spf1 a:a.gone.example mx ~all"_s, named);
    row("too many exchanges", u"v=spf1 mx:many.x.example ~all"_s, {u"spf-too-many-exchanges to-mend"_s});
    row("DNS fails", u"v=spf1 include:fails.x.example ~all"_s, {u"unanswered unknown"_s});
    for (const QString &term : {u"ipv4:203.0.113.5"_s, u"ip4:203.0.113"_s, u"ip4:203.0.113.5/33"_s, u"ip4:203.0.113.999"_s, u"ip4:2a00::1"_s, u"ip6:203.0.113.5"_s, u"ip6:xyz"_s, u"ip4:"_s, u"ip4"_s, u"include"_s, u"include:"_s, u"a:"_s,
             u"mx:host name"_s, u"a/33"_s, u"a//129"_s, u"a/-1"_s, u"all:x"_s, u"mx/"_s, u"redirect=a.example redirect=b.example"_s, u"exists:%{z}.x.example"_s, u"include:%x.example"_s, u"include:x.123"_s, u"--all"_s, u"-"_s, u"=x"_s,
             u"mx,a"_s, u"mx;"_s, u"ip4:203.0.113.5/024"_s, u"include:größe.example"_s})
        QTest::newRow(qPrintable(u"wrong: "_s + term)) << QStringList {u"v=spf1 mx %1 ~all"_s.arg(term)} << wrong;
}

void SenderCheckTest::spf()
{
    QFETCH(QStringList, texts);
    QFETCH(QStringList, steps);
    QJsonArray many;
    for (int i = 0; i < 11; ++i)
        many.append(QJsonArray {i, u"mail.x.example"_s});
    m_dns->add(u"many.x.example"_s, {{u"MX"_s, many}});
    m_dns->add(u"near.x.example"_s, {{u"A"_s, QJsonArray {u"203.0.113.200"_s}}, {u"AAAA"_s, QJsonArray {u"2a00:1450::200"_s}}});
    m_dns->add(u"gone.example"_s, {});
    m_dns->add(u"fails.x.example"_s, {{u"how"_s, u"fail"_s}});
    m_dns->addTexts(u"inner.x.example"_s, {u"v=spf1 a:mail.x.example -all"_s});
    m_dns->addTexts(u"strict.x.example"_s, {u"v=spf1 ?a:mail.x.example -all"_s});
    m_dns->addTexts(u"loop.x.example"_s, {u"v=spf1 include:x.example -all"_s});
    m_dns->addTexts(u"wrong.x.example"_s, {u"v=spf1 foo -all"_s});
    m_dns->addTexts(u"x.example"_s, texts);
    QCOMPARE(stepsOf(look(), Topic::Spf), steps);
}

// They take mail under one name and send it by others: what their own record is called counts.
void SenderCheckTest::spfOfProviders()
{
    m_dns->addTexts(u"spf.protection.outlook.com"_s, {u"v=spf1 ip4:198.51.100.0/24 -all"_s});
    m_dns->add(u"smtp.office365.com"_s, {{u"A"_s, QJsonArray {u"203.0.113.77"_s}}});
    const QString provider = u"smtp://kim@smtp.office365.com:587"_s;
    const SenderReport without = look(Sender, provider);
    QCOMPARE(stepsOf(without, Topic::Spf).last(), u"spf-names-not to-mend"_s);
    QCOMPARE(findingOf(without, Step::SpfNamesNot).publish.value, u"v=spf1 a:mail.x.example include:spf.protection.outlook.com -all"_s);
    m_dns->addTexts(u"x.example"_s, {u"v=spf1 include:spf.protection.outlook.com -all"_s});
    QCOMPARE(stepsOf(look(Sender, provider), Topic::Spf).last(), u"spf-names good"_s);
    m_dns->add(u"mail.y.example"_s, {{u"A"_s, QJsonArray {u"203.0.113.78"_s}}});
    QCOMPARE(stepsOf(look(Sender, u"smtp://mail.y.example"_s), Topic::Spf).last(), u"spf-names-not unknown"_s); // it may hand mail on
    for (const QString &server : {u"smtp://localhost"_s, u"smtp://127.0.0.1"_s, u"smtp://10.1.2.3"_s, u"smtp://nowhere.y.example"_s, u""_s})
        QCOMPARE(stepsOf(look(Sender, server), Topic::Spf).last(), u"spf-names-perhaps unknown"_s);
    m_dns->addTexts(u"x.example"_s, {u"v=spf1 ip4:203.0.113.9 -all"_s});
    QCOMPARE(stepsOf(look(Sender, u"smtp://203.0.113.9"_s), Topic::Spf).last(), u"spf-names good"_s);
}

// A mistake behind what matches first is one all the same.
void SenderCheckTest::spfFollowsEverything()
{
    m_dns->addTexts(u"x.example"_s, {u"v=spf1 a:mail.x.example include:late.x.example -all"_s});
    m_dns->addTexts(u"late.x.example"_s, {u"v=spf1 mx:x.example oops -all"_s});
    const SenderFinding finding = findingOf(look(), Step::SpfSyntax);
    QCOMPARE(finding.where, u"late.x.example"_s);
    QCOMPARE(finding.detail, u"oops"_s);
}

void SenderCheckTest::spfCountsTen()
{
    const auto record = [](int terms) { return u"v=spf1"_s + u" a:mail.x.example"_s.repeated(terms) + u" -all"_s; };
    m_dns->addTexts(u"inner.x.example"_s, {record(4)});
    m_dns->addTexts(u"x.example"_s, {record(5) + u" include:inner.x.example"_s}); // behind all: does not count
    QCOMPARE(findingOf(look(), Step::SpfEndsHard).number, 5);
    m_dns->addTexts(u"x.example"_s, {u"v=spf1 include:inner.x.example"_s + record(5).mid(6)});
    QCOMPARE(findingOf(look(), Step::SpfEndsHard).number, 10);
    m_dns->addTexts(u"x.example"_s, {u"v=spf1 include:inner.x.example"_s + record(6).mid(6)});
    QCOMPARE(findingOf(look(), Step::SpfTooManyLookups).detail, u"a:mail.x.example"_s);
}

void SenderCheckTest::dkim_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("none") << QString() << QStringList {u"dkim-none unknown"_s};
    QTest::newRow("revoked") << u"v=DKIM1; k=rsa; p="_s << QStringList {u"dkim-revoked to-mend"_s};
    QTest::newRow("weak") << keyRecord(512) << QStringList {u"dkim-weak to-mend"_s};
    QTest::newRow("good") << keyRecord(1'024) << QStringList {u"dkim-found good"_s};
    QTest::newRow("blanks in it, no version") << keyRecord(1'024).mid(9).insert(40, u"\t "_s) << QStringList {u"dkim-found good"_s};
    QTest::newRow("Ed25519") << u"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="_s << QStringList {u"dkim-found good"_s};
    QTest::newRow("no Ed25519") << u"v=DKIM1; k=ed25519; p=11qY"_s << QStringList {u"dkim-wrong to-mend"_s};
    QTest::newRow("no key") << u"v=DKIM1; p=AAAA"_s << QStringList {u"dkim-wrong to-mend"_s};
    QTest::newRow("no Base64") << u"v=DKIM1; p=!!!"_s << QStringList {u"dkim-wrong to-mend"_s};
    QTest::newRow("something else") << u"v=spf1 -all"_s << QStringList {u"dkim-none unknown"_s};
    QTest::newRow("another version") << u"v=DKIM2; p=AAAA"_s << QStringList {u"dkim-none unknown"_s};
}

void SenderCheckTest::dkim()
{
    QFETCH(QString, text);
    QFETCH(QStringList, steps);
    m_dns->add(u"selector2._domainkey.x.example"_s, {});
    if (!text.isNull())
        m_dns->addTexts(u"k1._domainkey.x.example"_s, {text});
    QCOMPARE(stepsOf(look(), Topic::Dkim), steps);
    m_dns->add(u"mail._domainkey.x.example"_s, {{u"CNAME"_s, u"keys.provider.example"_s}}); // as providers have it
    m_dns->addTexts(u"keys.provider.example"_s, {keyRecord(1'024)});
    const SenderReport report = look();
    QCOMPARE(stepsOf(report, Topic::Dkim).first(), u"dkim-found good"_s);
    QVERIFY(steps != QStringList {u"dkim-revoked to-mend"_s} || !report.isToMend()); // it was replaced
}

void SenderCheckTest::dmarc_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("steps");
    const auto row = [](const char *name, const QString &text, const QStringList &steps) { QTest::newRow(name) << QStringList {text} << steps; };
    row("none", u"x"_s, {u"dmarc-missing to-mend"_s});
    QTest::newRow("two") << QStringList {u"v=DMARC1; p=none"_s, u"v=DMARC1; p=reject"_s} << QStringList {u"dmarc-two to-mend"_s};
    row("watches", u"v=DMARC1;p=none"_s, {u"dmarc-watches good"_s});
    row("acts", u"v=DMARC1 ; P = Quarantine ;"_s, {u"dmarc-acts good"_s});
    row("part", u"v=DMARC1; p=reject; pct=20"_s, {u"dmarc-acts good"_s, u"dmarc-part good"_s});
    row("strict", u"v=DMARC1; p=reject; aspf=s; adkim=s"_s, {u"dmarc-acts good"_s, u"dmarc-strict good"_s});
    row("no policy", u"v=DMARC1"_s, {u"dmarc-wrong to-mend"_s});
    row("another policy", u"v=DMARC1; p=block"_s, {u"dmarc-wrong to-mend"_s});
    row("another policy, with reports", u"v=DMARC1; p=block; rua=mailto:d@x.example"_s, {u"dmarc-watches good"_s});
    row("not first", u"p=reject; v=DMARC1"_s, {u"dmarc-missing to-mend"_s});
    row("another case", u"v=dmarc1; p=reject"_s, {u"dmarc-missing to-mend"_s});
    row("a policy for what is below", u"v=DMARC1; p=none; sp=reject"_s, {u"dmarc-watches good"_s});
}

void SenderCheckTest::dmarc()
{
    QFETCH(QStringList, texts);
    QFETCH(QStringList, steps);
    m_dns->addTexts(u"_dmarc.x.example"_s, texts);
    QCOMPARE(stepsOf(look(), Topic::Dmarc), steps);
}

void SenderCheckTest::dmarcOfTheOrganisation()
{
    m_dns->add(u"people.x.co.uk"_s, {{u"MX"_s, QJsonArray {QJsonArray {10, u"mail.x.example"_s}}}});
    m_dns->addTexts(u"_dmarc.co.uk"_s, {u"v=DMARC1; p=reject"_s}); // that is nobody's
    QCOMPARE(findingOf(look(u"it@people.x.co.uk"_s), Step::DmarcMissing).publish.name, u"_dmarc.x.co.uk"_s);
    m_dns->addTexts(u"_dmarc.x.co.uk"_s, {u"v=DMARC1; p=none; sp=quarantine"_s});
    const SenderReport inherited = look(u"it@people.x.co.uk"_s);
    QCOMPARE(stepsOf(inherited, Topic::Dmarc), QStringList({u"dmarc-acts good"_s, u"dmarc-unmet to-mend"_s})); // neither SPF nor DKIM is there
    QCOMPARE(findingOf(inherited, Step::DmarcActs).detail, u"quarantine"_s);
    QCOMPARE(findingOf(inherited, Step::DmarcActs).where, u"x.co.uk"_s);
    m_dns->addTexts(u"_dmarc.people.x.co.uk"_s, {u"v=DMARC1; p=none"_s});
    QCOMPARE(findingOf(look(u"it@people.x.co.uk"_s), Step::DmarcWatches).where, u"people.x.co.uk"_s);
}

void SenderCheckTest::whatToPublish()
{
    m_dns->add(u"_dmarc.x.example"_s, {});
    QCOMPARE(recordText(findingOf(look(u"a+b@x.example"_s), Step::DmarcMissing).publish), u"_dmarc.x.example. TXT \"v=DMARC1; p=none; rua=mailto:a%2Bb@x.example\""_s);
    m_dns->addTexts(u"x.example"_s, {u"x"_s});
    QCOMPARE(recordText(findingOf(look(), Step::SpfMissing).publish), u"x.example. TXT \"v=spf1 a:mail.x.example ~all\""_s);
    m_dns->addTexts(u"x.example"_s, {u"v=spf1 ip4:198.51.100.7 ?all"_s});
    QCOMPARE(findingOf(look(), Step::SpfEndsNeutral).publish.value, u"v=spf1 ip4:198.51.100.7 ~all"_s);
    QCOMPARE(findingOf(look(), Step::SpfNamesNot).publish.value, u"v=spf1 ip4:198.51.100.7 a:mail.x.example ?all"_s);
    m_dns->add(u"x.example"_s, {{u"MX"_s, QJsonArray {QJsonArray {0, u"."_s}}}});
    QCOMPARE(recordText(findingOf(look(), Step::NullMx).publish), u"x.example. MX 10 mail.x.example."_s);
    QVERIFY(findingOf(look(Sender, u"smtp://203.0.113.5"_s), Step::NullMx).publish.isNothing()); // an MX has a name
    const QString longest = recordText({u"x.example"_s, u"TXT"_s, QString(300, u'a') + u"\"\\"_s});
    QCOMPARE(longest, u"x.example. TXT \"%1\" \"%2\\\"\\\\\""_s.arg(QString(255, u'a'), QString(45, u'a')));
}

void SenderCheckTest::internationalDomains()
{
    m_dns->add(u"xn--bcher-kva.example"_s, {{u"MX"_s, QJsonArray {QJsonArray {10, u"mail.x.example"_s}}}});
    const SenderReport report = look(u"kim@Bücher.example"_s, u"smtp://mail.bücher.example"_s);
    QCOMPARE(report.domain, u"xn--bcher-kva.example"_s);
    QCOMPARE(stepsOf(report, Topic::Mail), QStringList {u"takes-mail good"_s});
    QCOMPARE(findingOf(report, Step::SpfMissing).publish.value, u"v=spf1 a:mail.xn--bcher-kva.example ~all"_s);
    for (const QString &none : {u""_s, u"x.example"_s, u"kim@"_s, u"kim@x..example"_s, u"kim@[203.0.113.5]"_s, u"kim@x example"_s, u"kim@"_s + QString(300, u'x')})
        QCOMPARE(keyOf(look(none).findings.value(0).step), u"no-domain"_s);
    QCOMPARE(keyOf(look(u"kim@nowhere.test"_s).findings.value(0).step), u"domain-missing"_s);
    QCOMPARE(look(u"kim@nowhere.test"_s).findings.size(), 1);
}

void SenderCheckTest::longAnswersComeByTcp()
{
    QString record = u"v=spf1"_s;
    for (int i = 0; i < 90; ++i)
        record += u" ip4:198.51.100.%1"_s.arg(i);
    m_dns->addTexts(u"x.example"_s, {record + u" mx ~all"_s}); // of many strings
    const SenderReport report = look();
    QCOMPARE(stepsOf(report, Topic::Spf), QStringList({u"spf-ends-soft good"_s, u"spf-names good"_s}));
    QCOMPARE(findingOf(report, Step::SpfEndsSoft).record, record + u" mx ~all"_s);
    QVERIFY(m_dns->asked().contains(u"tcp TXT x.example"_s));
    m_dns->add(u"mail.x.example"_s, {{u"A"_s, QJsonArray {u"203.0.113.5"_s}}, {u"how"_s, u"tcp"_s}});
    QCOMPARE(stepsOf(look(), Topic::Spf).last(), u"spf-names good"_s);
    QVERIFY(m_dns->asked().contains(u"tcp A mail.x.example"_s));
}

void SenderCheckTest::hostileAnswers_data()
{
    QTest::addColumn<QJsonObject>("records");
    QTest::addColumn<QString>("step"); // of SPF
    const QString unanswered = u"unanswered unknown"_s;
    const auto hex = [](const QByteArray &bytes) { return QJsonArray {QJsonArray {QJsonObject {{u"hex"_s, QString::fromLatin1(bytes.toHex())}}}}; };
    for (const QString &how : {u"garbage"_s, u"cut"_s, u"shut"_s, u"loop"_s, u"fail"_s})
        QTest::newRow(qPrintable(how)) << QJsonObject {{u"how"_s, how}, {u"TXT"_s, QJsonArray {QJsonArray {u"v=spf1 mx ~all"_s}}}} << (how == "loop"_L1 ? u"spf-missing to-mend"_s : unanswered);
    QTest::newRow("bytes") << QJsonObject {{u"TXT"_s, hex("v=spf1 mx \xff\xfe\x00\x01 ~all")}} << u"spf-syntax to-mend"_s;
    QTest::newRow("a null") << QJsonObject {{u"TXT"_s, hex(QByteArray("v=spf1\0mx ~all", 14))}} << u"spf-missing to-mend"_s;
    QTest::newRow("lines") << QJsonObject {{u"TXT"_s, hex("v=spf1 mx\n~all")}} << u"spf-syntax to-mend"_s;
    QJsonArray strings;
    for (int i = 0; i < 250; ++i)
        strings.append(i == 0 ? u"v=spf1 "_s + QString(240, u'a') : QString(250, u'a'));
    QTest::newRow("60 kB in one") << QJsonObject {{u"TXT"_s, QJsonArray {strings}}} << u"spf-syntax to-mend"_s;
    QJsonArray many;
    for (int i = 0; i < 2'000; ++i)
        many.append(QJsonArray {u"x%1"_s.arg(i)});
    many.append(QJsonArray {u"v=spf1 mx ~all"_s});
    QTest::newRow("2,000 records") << QJsonObject {{u"TXT"_s, many}} << u"spf-missing to-mend"_s; // the first are looked at
    QTest::newRow("10,000 terms") << QJsonObject {{u"TXT"_s, QJsonArray {QJsonArray {QString(u"v=spf1"_s), u" a"_s.repeated(120), u" a"_s.repeated(120), u" a"_s.repeated(120)}}}} << u"spf-syntax to-mend"_s;
}

void SenderCheckTest::hostileAnswers()
{
    QFETCH(QJsonObject, records);
    QFETCH(QString, step);
    m_dns->add(u"sub.x.example"_s, {{u"MX"_s, QJsonArray {QJsonArray {10, u"mail.x.example"_s}}}});
    m_dns->add(u"hostile.example"_s, records);
    m_dns->addTexts(u"sub.x.example"_s, {u"v=spf1 redirect=hostile.example"_s});
    const QString included = step == "spf-missing to-mend"_L1 ? u"spf-includes-none to-mend"_s : step;
    QCOMPARE(stepsOf(look(u"kim@sub.x.example"_s), Topic::Spf).value(0), included);
}

// However records lead to others.
void SenderCheckTest::whatIsAskedIsBounded()
{
    for (int i = 0; i < 400; ++i) {
        QString record = u"v=spf1"_s;
        for (int j = 1; j <= 20; ++j)
            record += u" include:n%1.x.example"_s.arg(i + j);
        m_dns->addTexts(i == 0 ? u"x.example"_s : u"n%1.x.example"_s.arg(i), {record});
    }
    QCOMPARE(stepsOf(look(), Topic::Spf), QStringList {u"spf-too-many-lookups to-mend"_s});
    QVERIFY2(m_dns->asked().size() < 40, qPrintable(QString::number(m_dns->asked().size())));
    QJsonArray exchanges;
    for (int i = 0; i < 10; ++i)
        exchanges.append(QJsonArray {i, u"h%1.x.example"_s.arg(i)});
    m_dns->add(u"mx.x.example"_s, {{u"MX"_s, exchanges}});
    for (int i = 0; i < 10; ++i)
        m_dns->add(u"h%1.x.example"_s.arg(i), {{u"A"_s, QJsonArray {u"198.51.100.1"_s}}});
    m_dns->addTexts(u"x.example"_s, {u"v=spf1"_s + u" mx:mx.x.example"_s.repeated(10) + u" -all"_s});
    const auto before = m_dns->asked().size();
    QCOMPARE(stepsOf(look(), Topic::Spf), QStringList {u"unanswered unknown"_s}); // 200 questions, which nobody asks
    QVERIFY(m_dns->asked().size() - before <= DnsClient::MostQuestions);
}

void SenderCheckTest::isStopped()
{
    m_dns->add(u"x.example"_s, {{u"how"_s, u"silent"_s}});
    SenderCheck check;
    int asked = 0;
    check.setCancelled([&asked] { return ++asked > 3; });
    const SenderReport report = check.look(Sender, MailServer::parse(Own));
    for (const SenderFinding &one : report.findings)
        QCOMPARE(keyOf(one.step), u"unanswered"_s);
    QCOMPARE(m_dns->asked().size(), 1);
}

void SenderCheckTest::nobodyAnswers()
{
    m_dns->add(u"x.example"_s, {{u"how"_s, u"hang"_s}});
    m_dns->add(u"_dmarc.x.example"_s, {{u"how"_s, u"silent"_s}});
    const SenderReport report = look();
    QCOMPARE(stepsOf(report, Topic::Mail), QStringList {u"unanswered unknown"_s});
    QCOMPARE(stepsOf(report, Topic::Spf), QStringList {u"unanswered unknown"_s});
    m_dns.reset();
    qputenv("MUSTER_DNS_SERVER", "no address");
    QCOMPARE(stepsOf(look(), Topic::Dmarc), QStringList {u"unanswered unknown"_s}); // and nobody else is asked instead
}

void SenderCheckTest::everyFindingHasASentence()
{
    const SenderReport report {.address = Sender, .domain = u"x.example"_s, .server = u"mail.x.example"_s};
    QSet<QString> sentences;
    for (int step = 0; step <= int(Step::DmarcUnmet); ++step) {
        const Topic topic = step >= int(Step::DmarcMissing) ? Topic::Dmarc : step >= int(Step::DkimFound) ? Topic::Dkim : step >= int(Step::SpfMissing) ? Topic::Spf : Topic::Mail;
        const QString hostile = u"x\u202e\n"_s.repeated(500);
        const QString sentence = senderText({.topic = topic, .verdict = Verdict::ToMend, .step = Step(step), .where = u"x.example"_s, .detail = topic == Topic::Spf ? hostile : u"reject"_s, .number = 512}, report);
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u"%1"_s) && !sentence.contains(u"%2"_s), qPrintable(keyOf(Step(step))));
        QVERIFY2(sentence.size() < 500 && !sentence.contains(u'\n') && !sentence.contains(u'\u202e'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(Step::DmarcUnmet) + 1);
}

QTEST_GUILESS_MAIN(SenderCheckTest)
#include "SenderCheckTest.moc"
