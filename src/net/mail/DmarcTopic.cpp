// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/SenderTopics.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = SenderFinding::Step;
using Verdict = SenderFinding::Verdict;
using Tags = QVector<std::pair<QString, QString>>;

const QStringList Policies {u"none"_s, u"quarantine"_s, u"reject"_s};

// “v=DMARC1” comes first, and in these letters (RFC 7489 §6.4).
bool isDmarc(const QByteArray &text)
{
    const Tags tags = tagsOf(text);
    return !tags.isEmpty() && tags.first().first == "v"_L1 && tags.first().second == "DMARC1"_L1;
}

QVector<QByteArray> recordsOf(const DnsAnswer &answer)
{
    QVector<QByteArray> records;
    std::copy_if(answer.texts.cbegin(), answer.texts.cend(), std::back_inserter(records), isDmarc);
    return records;
}

// Reports go to the sender, who reads what comes back as well.
DnsRecord usual(const QString &domain, const QString &address)
{
    const QString local = QString::fromLatin1(QUrl::toPercentEncoding(address.section(u'@', 0, -2)));
    return {u"_dmarc."_s + domain, u"TXT"_s, u"v=DMARC1; p=none; rua=mailto:%1@%2"_s.arg(local, domain)};
}

// What is no policy counts as none, where reports are asked for (RFC 7489 §6.6.3); otherwise the whole record counts for nothing.
QString policyOf(const Tags &tags, bool isInherited, QString &wrong)
{
    const QString own = valueOf(tags, u"p"_s).toLower();
    const QString below = valueOf(tags, u"sp"_s).toLower();
    const bool isBelow = isInherited && !below.isNull();
    const QString policy = isBelow ? below : own;
    if (Policies.contains(policy))
        return policy;
    if (!valueOf(tags, u"rua"_s).isEmpty())
        return Policies.first();
    wrong = isBelow ? u"sp"_s : u"p"_s;
    return {};
}

QString strictOf(const Tags &tags)
{
    QStringList strict;
    if (valueOf(tags, u"aspf"_s).toLower() == "s"_L1)
        strict << u"spf"_s;
    if (valueOf(tags, u"adkim"_s).toLower() == "s"_L1)
        strict << u"dkim"_s;
    return strict.join(u", "_s);
}

} // namespace

QVector<SenderFinding> lookAtDmarc(DnsClient &dns, const QString &domain, const QString &address, bool isNamed, bool isSigned)
{
    SenderFinding finding {.topic = SenderFinding::Topic::Dmarc, .where = domain};
    DnsAnswer answer = dns.texts(u"_dmarc."_s + domain);
    QVector<QByteArray> records = recordsOf(answer);
    if (records.isEmpty() && answer.step != DnsAnswer::Step::Unanswered && organisationalDomain(domain) != domain) {
        finding.where = organisationalDomain(domain);
        answer = dns.texts(u"_dmarc."_s + finding.where);
        records = recordsOf(answer);
    }
    if (answer.step == DnsAnswer::Step::Unanswered)
        return {finding};
    finding.verdict = Verdict::ToMend;
    if (records.size() != 1) {
        finding.step = records.isEmpty() ? Step::DmarcMissing : Step::DmarcTwo;
        if (records.isEmpty())
            finding.publish = usual(finding.where, address);
        return {finding};
    }
    finding.record = QString::fromLatin1(records.first());
    const Tags tags = tagsOf(records.first());
    const QString policy = policyOf(tags, finding.where != domain, finding.detail);
    if (!finding.detail.isEmpty()) {
        finding.step = Step::DmarcWrong;
        return {finding};
    }
    finding.verdict = Verdict::Good;
    finding.step = policy == Policies.first() ? Step::DmarcWatches : Step::DmarcActs;
    finding.detail = policy;
    QVector<SenderFinding> findings {finding};
    const auto add = [&](Verdict verdict, Step step, const QString &detail, int number = 0) { findings.append({.topic = finding.topic, .verdict = verdict, .step = step, .where = finding.where, .detail = detail, .number = number, .record = finding.record}); };
    bool isNumber = false;
    if (const int part = valueOf(tags, u"pct"_s).toInt(&isNumber); isNumber && part >= 0 && part < 100 && finding.step == Step::DmarcActs)
        add(Verdict::Good, Step::DmarcPart, policy, part);
    if (const QString strict = strictOf(tags); !strict.isEmpty())
        add(Verdict::Good, Step::DmarcStrict, strict);
    if (finding.step == Step::DmarcActs && !isNamed && !isSigned)
        add(Verdict::ToMend, Step::DmarcUnmet, policy);
    return findings;
}

} // namespace muster
