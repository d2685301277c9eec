// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/SenderCheck.h"

#include "net/mail/SenderTopics.h"

#include <QUrl>

#include <libpsl.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Topic = SenderFinding::Topic;
using Verdict = SenderFinding::Verdict;
using Step = SenderFinding::Step;

constexpr std::array Steps {"unanswered", "no-domain", "domain-missing", "takes-mail", "takes-mail-by-address", "no-mail", "null-mx", "spf-missing", "spf-two", "spf-syntax", "spf-loop", "spf-includes-none",
    "spf-too-many-lookups", "spf-too-many-void", "spf-too-many-exchanges", "spf-names", "spf-names-not", "spf-names-perhaps", "spf-ends-hard", "spf-ends-soft", "spf-ends-neutral", "spf-ends-open", "spf-ends-not",
    "spf-ptr", "dkim-found", "dkim-none", "dkim-revoked", "dkim-weak", "dkim-wrong", "dmarc-missing", "dmarc-two", "dmarc-wrong", "dmarc-watches", "dmarc-acts", "dmarc-part", "dmarc-strict", "dmarc-unmet"};
static_assert(Steps.size() == size_t(Step::DmarcUnmet) + 1);

bool hasGood(const QVector<SenderFinding> &findings, Topic topic, const QVector<Step> &steps)
{
    return std::any_of(findings.cbegin(), findings.cend(), [&](const SenderFinding &one) { return one.topic == topic && steps.contains(one.step); });
}

} // namespace

QString keyOf(Topic topic)
{
    constexpr std::array keys {"mail", "spf", "dkim", "dmarc"};
    return QString::fromLatin1(keys.at(size_t(topic)));
}

QString keyOf(Verdict verdict)
{
    constexpr std::array keys {"good", "to-mend", "unknown"};
    return QString::fromLatin1(keys.at(size_t(verdict)));
}

QString keyOf(Step step)
{
    return QString::fromLatin1(Steps.at(size_t(step)));
}

bool SenderReport::isToMend() const
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const SenderFinding &one) { return one.verdict == Verdict::ToMend; });
}

Verdict SenderReport::verdictOf(Topic topic) const
{
    Verdict worst = Verdict::Good;
    bool isSaid = false;
    for (const SenderFinding &one : findings) {
        if (one.topic != topic)
            continue;
        isSaid = true;
        if (one.verdict == Verdict::ToMend || (one.verdict == Verdict::Unknown && worst == Verdict::Good))
            worst = one.verdict;
    }
    return isSaid ? worst : Verdict::Unknown;
}

QString organisationalDomain(const QString &domain)
{
    const QByteArray whole = domain.toLatin1(); // of which what is found is a part
    const char *const found = psl_registrable_domain(psl_builtin(), whole.constData());
    return found ? QString::fromLatin1(found) : domain;
}

QVector<std::pair<QString, QString>> tagsOf(const QByteArray &record)
{
    QVector<std::pair<QString, QString>> tags;
    for (const QString &one : QString::fromLatin1(record).split(u';')) {
        const QString tag = one.section(u'=', 0, 0).trimmed().toLower();
        if (!one.trimmed().isEmpty() && valueOf(tags, tag).isNull())
            tags.append({tag, u""_s + one.section(u'=', 1).trimmed()}); // not null, which says that there is none
    }
    return tags;
}

QString valueOf(const QVector<std::pair<QString, QString>> &tags, const QString &tag)
{
    const auto found = std::find_if(tags.cbegin(), tags.cend(), [&tag](const auto &one) { return one.first == tag; });
    return found == tags.cend() ? QString() : found->second;
}

SenderReport SenderCheck::look(const QString &address, const std::optional<MailServer> &server) const
{
    SenderReport report {.address = address, .domain = QString::fromLatin1(QUrl::toAce(address.section(u'@', -1))), .server = server ? server->host : QString()};
    if (!address.contains(u'@') || !DnsClient::isName(report.domain)) {
        report.findings.append({.topic = Topic::Mail, .verdict = Verdict::ToMend, .step = Step::NoDomain});
        return report;
    }
    DnsClient dns(m_cancelled);
    QVector<SenderFinding> &all = report.findings;
    all += lookAtMail(dns, report.domain, report.server);
    if (hasGood(all, Topic::Mail, {Step::DomainMissing})) // then there is nothing below it either
        return report;
    all += lookAtSpf(dns, report.domain, report.server);
    all += lookAtDkim(dns, report.domain);
    const bool isNamed = hasGood(all, Topic::Spf, {Step::SpfNames, Step::SpfNamesPerhaps, Step::Unanswered});
    const bool isSigned = hasGood(all, Topic::Dkim, {Step::DkimFound, Step::Unanswered});
    all += lookAtDmarc(dns, report.domain, report.address, isNamed, isSigned);
    return report;
}

QVector<SenderFinding> lookAtMail(DnsClient &dns, const QString &domain, const QString &server)
{
    const DnsAnswer exchanges = dns.exchanges(domain);
    SenderFinding finding {.topic = Topic::Mail, .where = domain};
    const DnsRecord own {domain, u"MX"_s, u"10 %1."_s.arg(server)};
    if (exchanges.step == DnsAnswer::Step::Unanswered)
        return {finding};
    finding.verdict = Verdict::ToMend;
    if (exchanges.step == DnsAnswer::Step::NoName) {
        finding.step = Step::DomainMissing;
    } else if (exchanges.hosts == QStringList {QString()}) { // also that of others, with which it has no meaning
        finding.step = Step::NullMx;
        finding.record = u"0 ."_s;
    } else if (exchanges.isFound()) {
        finding.verdict = Verdict::Good;
        finding.step = Step::TakesMail;
        finding.detail = exchanges.hosts.value(0).isEmpty() ? exchanges.hosts.value(1) : exchanges.hosts.value(0);
    } else if (const DnsAnswer addresses = dns.addresses(domain); addresses.step == DnsAnswer::Step::Unanswered) {
        finding.verdict = Verdict::Unknown;
    } else {
        finding.verdict = addresses.isFound() ? Verdict::Good : Verdict::ToMend;
        finding.step = addresses.isFound() ? Step::TakesMailByAddress : Step::NoMail;
    }
    const bool isName = DnsClient::isName(server) && server.contains(u'.') && QHostAddress(server).isNull();
    if (finding.verdict == Verdict::ToMend && finding.step != Step::DomainMissing && isName)
        finding.publish = own;
    return {finding};
}

} // namespace muster
