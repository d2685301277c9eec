// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/mail/DnsClient.h"
#include "net/mail/SpfRecord.h"

#include <optional>

namespace muster {

// Follows an SPF record with all that it names (RFC 7208), whatever address matches first: so that what is wrong in it is found, and what it says of some addresses.
class SpfWalk
{
public:
    static constexpr int MostLookups = 10; // RFC 7208 §4.6.4
    static constexpr int MostVoid = 2; // likewise: questions to which there is no answer
    static constexpr int MostExchanges = 10; // likewise, of each “mx”

    enum class Problem {
        None,
        Unanswered, // DNS did not answer: nothing is known
        NoRecord, // of the domain itself, or of one that it includes
        TwoRecords,
        Syntax,
        Loop, // it includes itself
        TooManyLookups,
        TooManyVoid,
        TooManyExchanges,
    };

    // What it says of an address.
    enum class Says { Nothing, Pass, Fail, SoftFail, Neutral };

    SpfWalk(DnsClient &dns, QVector<QHostAddress> addresses) : m_dns(dns), m_addresses(std::move(addresses)) { }

    void start(const QString &domain);

    Problem problem() const { return m_problem; } // the first
    QString where() const { return m_where; } // the domain whose record has it
    QString term() const { return m_term; } // of that record; blank: it is not about one
    QString record() const { return m_record; } // of the domain itself, as it stands there; blank: none
    int lookups() const { return m_lookups; } // in all, as far as they were counted
    QChar ending() const { return m_ending; } // qualifier of “all”, of the record or of where it redirects to; null: it has none
    bool follows(const QString &domain) const { return m_followed.contains(domain); } // of small letters
    bool hasPtr() const { return m_hasPtr; } // which should not be used (RFC 7208 §5.5)
    bool mayPass() const { return m_mayPass; } // by a macro, which only a mail fills
    Says says(qsizetype address) const { return m_says.value(address, Says::Nothing); }

private:
    using Matches = QVector<bool>; // of each address

    QVector<Says> follow(const QString &domain, QChar &ending);
    std::optional<QByteArray> recordOf(const QString &domain, Problem ifNone);
    QVector<Says> judge(const QString &domain, const SpfRecord &record, QChar &ending);
    Matches matchesOf(const QString &domain, const SpfTerm &term);
    Matches matchesOfInclude(const SpfTerm &term);
    Matches matchesOfHosts(const QStringList &hosts, const SpfTerm &term);
    Matches none() const { return Matches(m_addresses.size(), false); }
    DnsAnswer counted(const DnsAnswer &answer, const QString &domain, const SpfTerm &term);
    void fail(Problem problem, const QString &where, const QString &term = {});
    bool isOver() const { return m_problem != Problem::None; }

    DnsClient &m_dns;
    QVector<QHostAddress> m_addresses;
    Problem m_problem = Problem::None;
    QString m_where;
    QString m_term;
    QString m_record;
    int m_lookups = 0;
    int m_voids = 0;
    QChar m_ending;
    bool m_hasPtr = false;
    bool m_mayPass = false;
    QVector<Says> m_says;
    QStringList m_followed;
    QStringList m_within; // domains whose records are being followed
};

} // namespace muster
