// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/SpfWalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Kind = SpfTerm::Kind;
using Says = SpfWalk::Says;

Says saysOf(QChar qualifier)
{
    switch (qualifier.unicode()) {
    case u'-':
        return Says::Fail;
    case u'~':
        return Says::SoftFail;
    case u'?':
        return Says::Neutral;
    default:
        return Says::Pass;
    }
}

bool isWithin(const QHostAddress &address, const QHostAddress &network, const SpfTerm &term)
{
    return address.protocol() == network.protocol() && address.isInSubnet(network, network.protocol() == QAbstractSocket::IPv4Protocol ? term.prefix4 : term.prefix6);
}

// As names are compared, and without the dot at the end.
QString plainName(const QString &domain)
{
    const QString name = domain.toLower();
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

} // namespace

void SpfWalk::start(const QString &domain)
{
    m_says = follow(domain, m_ending);
    if (isOver())
        m_says.clear();
}

void SpfWalk::fail(Problem problem, const QString &where, const QString &term)
{
    if (isOver())
        return;
    m_problem = problem;
    m_where = where;
    m_term = term;
}

std::optional<QByteArray> SpfWalk::recordOf(const QString &domain, Problem ifNone)
{
    const DnsAnswer answer = m_dns.texts(domain);
    QVector<QByteArray> records;
    std::copy_if(answer.texts.cbegin(), answer.texts.cend(), std::back_inserter(records), SpfRecord::isOne);
    if (answer.step == DnsAnswer::Step::Unanswered)
        fail(Problem::Unanswered, domain);
    else if (records.size() != 1)
        fail(records.isEmpty() ? ifNone : Problem::TwoRecords, domain);
    return isOver() ? std::nullopt : std::optional(records.first());
}

QVector<Says> SpfWalk::follow(const QString &name, QChar &ending)
{
    const QString domain = plainName(name);
    if (m_within.contains(domain)) {
        fail(Problem::Loop, m_within.last(), domain);
        return {};
    }
    const std::optional<QByteArray> text = recordOf(domain, Problem::NoRecord);
    if (!text)
        return {};
    if (m_within.isEmpty())
        m_record = QString::fromLatin1(*text);
    const SpfRecord record = SpfRecord::parse(*text);
    if (!record.wrong.isEmpty()) {
        fail(Problem::Syntax, domain, record.wrong);
        return {};
    }
    m_followed.append(domain);
    m_within.append(domain);
    QVector<Says> says = judge(domain, record, ending);
    m_within.removeLast();
    return says;
}

// Of each address the first mechanism that matches counts; the others are followed all the same.
QVector<Says> SpfWalk::judge(const QString &domain, const SpfRecord &record, QChar &ending)
{
    QVector<Says> says(m_addresses.size(), Says::Nothing);
    const SpfTerm *redirect = nullptr;
    for (const SpfTerm &term : record.terms) {
        if (term.kind == Kind::Redirect)
            redirect = &term;
        if (term.kind == Kind::Redirect || term.kind == Kind::Other || !ending.isNull()) // behind “all” nothing counts (RFC 7208 §5.1)
            continue;
        const Matches matches = matchesOf(domain, term);
        if (isOver())
            return {};
        for (qsizetype i = 0; i < says.size(); ++i)
            says[i] = says.at(i) == Says::Nothing && matches.at(i) ? saysOf(term.qualifier) : says.at(i);
        if (term.kind == Kind::All)
            ending = term.qualifier;
    }
    if (redirect && ending.isNull()) {
        if (++m_lookups > MostLookups)
            fail(Problem::TooManyLookups, domain, redirect->text);
        else if (redirect->hasMacro())
            m_mayPass = true;
        else if (const QVector<Says> others = follow(redirect->domain, ending); !isOver()) {
            for (qsizetype i = 0; i < says.size(); ++i)
                says[i] = says.at(i) == Says::Nothing ? others.at(i) : says.at(i);
        }
    }
    for (Says &one : says)
        one = one == Says::Nothing ? Says::Neutral : one; // RFC 7208 §4.7
    return isOver() ? QVector<Says>() : says;
}

SpfWalk::Matches SpfWalk::matchesOf(const QString &domain, const SpfTerm &term)
{
    m_hasPtr = m_hasPtr || term.kind == Kind::Ptr;
    if (term.asksDns() && ++m_lookups > MostLookups) {
        fail(Problem::TooManyLookups, domain, term.text);
        return none();
    }
    if (term.hasMacro() || term.kind == Kind::Ptr || term.kind == Kind::Exists) {
        m_mayPass = m_mayPass || saysOf(term.qualifier) == Says::Pass;
        return none();
    }
    const QString name = term.domain.isEmpty() ? domain : plainName(term.domain);
    Matches matches = none();
    switch (term.kind) {
    case Kind::All:
        return Matches(m_addresses.size(), true);
    case Kind::Include:
        return matchesOfInclude(term);
    case Kind::A:
        return matchesOfHosts({name}, term);
    case Kind::Mx: {
        const DnsAnswer exchanges = counted(m_dns.exchanges(name), domain, term);
        if (exchanges.hosts.size() > MostExchanges)
            fail(Problem::TooManyExchanges, domain, term.text);
        return isOver() ? matches : matchesOfHosts(exchanges.hosts, term);
    }
    case Kind::Ip4:
    case Kind::Ip6:
        for (qsizetype i = 0; i < matches.size(); ++i)
            matches[i] = isWithin(m_addresses.at(i), term.network, term);
        return matches;
    default:
        return matches;
    }
}

// It matches where the other record says that it may (RFC 7208 §5.2).
SpfWalk::Matches SpfWalk::matchesOfInclude(const SpfTerm &term)
{
    QChar ending;
    const QVector<Says> says = follow(term.domain, ending);
    Matches matches = none();
    for (qsizetype i = 0; i < std::min(matches.size(), says.size()); ++i)
        matches[i] = says.at(i) == Says::Pass;
    return matches;
}

SpfWalk::Matches SpfWalk::matchesOfHosts(const QStringList &hosts, const SpfTerm &term)
{
    Matches matches = none();
    for (const QString &host : hosts) {
        const DnsAnswer answer = counted(m_dns.addresses(host), m_within.last(), term);
        for (qsizetype i = 0; i < matches.size(); ++i) {
            const auto isTheirs = [&](const QHostAddress &network) { return isWithin(m_addresses.at(i), network, term); };
            matches[i] = matches.at(i) || std::any_of(answer.addresses.cbegin(), answer.addresses.cend(), isTheirs);
        }
    }
    return matches;
}

DnsAnswer SpfWalk::counted(const DnsAnswer &answer, const QString &domain, const SpfTerm &term)
{
    if (answer.step == DnsAnswer::Step::Unanswered)
        fail(Problem::Unanswered, domain, term.text);
    else if (!answer.isFound() && ++m_voids > MostVoid)
        fail(Problem::TooManyVoid, domain, term.text);
    return answer;
}

} // namespace muster
