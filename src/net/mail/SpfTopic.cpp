// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/SenderTopics.h"

#include "net/mail/SpfWalk.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = SenderFinding::Step;
using Verdict = SenderFinding::Verdict;
using Problem = SpfWalk::Problem;

// Providers whose servers take mail under one name and send it on by many others, which their own record lists.
struct Provider
{
    QLatin1StringView host; // the end of its name
    QLatin1StringView include;
};

constexpr std::array Providers {Provider {"outlook.com"_L1, "spf.protection.outlook.com"_L1}, Provider {"office365.com"_L1, "spf.protection.outlook.com"_L1}, Provider {"gmail.com"_L1, "_spf.google.com"_L1},
    Provider {"google.com"_L1, "_spf.google.com"_L1}, Provider {"googlemail.com"_L1, "_spf.google.com"_L1}, Provider {"sendgrid.net"_L1, "sendgrid.net"_L1}, Provider {"mailgun.org"_L1, "mailgun.org"_L1},
    Provider {"amazonaws.com"_L1, "amazonses.com"_L1}};

QString providersRecord(const QString &host)
{
    const auto found = std::find_if(Providers.begin(), Providers.end(), [&host](const Provider &one) { return host == one.host || host.endsWith(u'.' + one.host); });
    return found == Providers.end() ? QString() : QString(found->include);
}

// Addresses that nobody sees from outside say nothing.
bool isPublic(const QHostAddress &address)
{
    static const QVector<QPair<QHostAddress, int>> inner {QHostAddress::parseSubnet(u"10.0.0.0/8"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s), QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
        QHostAddress::parseSubnet(u"100.64.0.0/10"_s), QHostAddress::parseSubnet(u"fc00::/7"_s)};
    return address.isGlobal() && std::none_of(inner.cbegin(), inner.cend(), [&address](const auto &network) { return address.isInSubnet(network); });
}

QVector<QHostAddress> addressesOf(DnsClient &dns, const QString &server)
{
    const QHostAddress literal(server);
    QVector<QHostAddress> all = !literal.isNull() ? QVector<QHostAddress> {literal} : dns.addresses(server).addresses;
    all.removeIf([](const QHostAddress &one) { return !isPublic(one); });
    return all;
}

// What has to stand in the record, so that it names the server.
QString termFor(const QString &server)
{
    const QHostAddress literal(server);
    if (const QString provider = providersRecord(server); !provider.isEmpty())
        return u"include:"_s + provider;
    if (literal.protocol() == QAbstractSocket::IPv4Protocol)
        return u"ip4:"_s + server;
    if (literal.protocol() == QAbstractSocket::IPv6Protocol)
        return u"ip6:"_s + server;
    return DnsClient::isName(server) && server.contains(u'.') ? u"a:"_s + server : u"mx"_s;
}

const QRegularExpression &endOf()
{
    static const QRegularExpression end(u"(?<= )([-+~?]?all|redirect=\\S+)(?= |$)"_s, QRegularExpression::CaseInsensitiveOption);
    return end;
}

QString withTerm(QString record, const QString &term)
{
    const QRegularExpressionMatch end = endOf().match(record);
    return end.hasMatch() ? record.insert(end.capturedStart(), term + u' ') : record.trimmed() + u' ' + term;
}

QString withEnd(QString record)
{
    const QRegularExpressionMatch end = endOf().match(record);
    return end.hasMatch() ? record.replace(end.capturedStart(), end.capturedLength(), u"~all"_s) : record.trimmed() + u" ~all"_s;
}

Step stepOf(Problem problem, bool isOwn)
{
    switch (problem) {
    case Problem::NoRecord:
        return isOwn ? Step::SpfMissing : Step::SpfIncludesNone;
    case Problem::TwoRecords:
        return Step::SpfTwo;
    case Problem::Syntax:
        return Step::SpfSyntax;
    case Problem::Loop:
        return Step::SpfLoop;
    case Problem::TooManyLookups:
        return Step::SpfTooManyLookups;
    case Problem::TooManyVoid:
        return Step::SpfTooManyVoid;
    case Problem::TooManyExchanges:
        return Step::SpfTooManyExchanges;
    default:
        return Step::Unanswered;
    }
}

// Of the record as a whole.
SenderFinding endingOf(const SpfWalk &walk, const QString &domain)
{
    SenderFinding finding {.topic = SenderFinding::Topic::Spf, .verdict = Verdict::Good, .where = domain, .number = walk.lookups(), .record = walk.record()};
    if (walk.ending() == u'-' || walk.ending() == u'~') {
        finding.step = walk.ending() == u'-' ? Step::SpfEndsHard : Step::SpfEndsSoft;
        return finding;
    }
    finding.verdict = Verdict::ToMend;
    finding.step = walk.ending().isNull() ? Step::SpfEndsNot : walk.ending() == u'?' ? Step::SpfEndsNeutral : Step::SpfEndsOpen;
    if (finding.record.contains(u"redirect="_s, Qt::CaseInsensitive) && !finding.record.contains(u"all"_s, Qt::CaseInsensitive)) // the other's has to be put right
        return finding;
    finding.publish = {domain, u"TXT"_s, withEnd(finding.record)};
    return finding;
}

SenderFinding namingOf(const SpfWalk &walk, const QString &domain, const QString &server, const QVector<QHostAddress> &addresses)
{
    SenderFinding finding {.topic = SenderFinding::Topic::Spf, .verdict = Verdict::Unknown, .step = Step::SpfNamesPerhaps, .where = domain, .record = walk.record()};
    const QString provider = providersRecord(server);
    qsizetype left = 0;
    while (left < addresses.size() && walk.says(left) == SpfWalk::Says::Pass)
        ++left;
    if ((!addresses.isEmpty() && left == addresses.size()) || (!provider.isEmpty() && walk.follows(provider))) {
        finding.verdict = Verdict::Good;
        finding.step = Step::SpfNames;
        finding.detail = addresses.isEmpty() ? QString() : addresses.first().toString();
        return finding;
    }
    if (server.isEmpty() || (addresses.isEmpty() && provider.isEmpty()) || walk.mayPass())
        return finding;
    const bool isOwn = !provider.isEmpty() || organisationalDomain(server) == organisationalDomain(domain); // of others, who knows by what they send
    finding.verdict = isOwn ? Verdict::ToMend : Verdict::Unknown;
    finding.step = Step::SpfNamesNot;
    finding.detail = left < addresses.size() ? addresses.at(left).toString() : QString();
    finding.publish = {domain, u"TXT"_s, withTerm(walk.record(), termFor(server))};
    return finding;
}

} // namespace

QVector<SenderFinding> lookAtSpf(DnsClient &dns, const QString &domain, const QString &server)
{
    const QString host = QHostAddress(server).isNull() ? QString::fromLatin1(QUrl::toAce(server)).toLower() : server;
    const bool isHere = MailServer::isHere(host); // a relay on this computer: nobody knows what others see of it
    const QVector<QHostAddress> addresses = host.isEmpty() || isHere ? QVector<QHostAddress>() : addressesOf(dns, host);
    SpfWalk walk(dns, addresses);
    walk.start(domain);
    if (walk.problem() != Problem::None) {
        SenderFinding finding {.topic = SenderFinding::Topic::Spf, .verdict = walk.problem() == Problem::Unanswered ? Verdict::Unknown : Verdict::ToMend, .step = stepOf(walk.problem(), walk.record().isEmpty()),
            .where = walk.where(), .detail = walk.term(), .number = walk.lookups(), .record = walk.record()};
        if (finding.step == Step::SpfMissing && !host.isEmpty() && !isHere)
            finding.publish = {domain, u"TXT"_s, u"v=spf1 %1 ~all"_s.arg(termFor(host))};
        return {finding};
    }
    QVector<SenderFinding> findings {endingOf(walk, domain), namingOf(walk, domain, isHere ? QString() : host, addresses)};
    if (walk.hasPtr())
        findings.append({.topic = SenderFinding::Topic::Spf, .verdict = Verdict::ToMend, .step = Step::SpfPtr, .where = domain, .record = walk.record()});
    return findings;
}

} // namespace muster
