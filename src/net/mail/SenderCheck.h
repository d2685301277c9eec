// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/MailServer.h"
#include "net/mail/DnsClient.h"

#include <functional>
#include <optional>

namespace muster {

// One record of DNS, as it would be published.
struct DnsRecord
{
    QString name {}; // without the dot at the end
    QString type {}; // "TXT", "MX"
    QString value {};

    bool isNothing() const { return name.isEmpty(); }
};

// One thing that DNS says of whoever sends mail from an address: data, of which net/mail/SenderText makes sentences.
struct SenderFinding
{
    enum class Topic {
        Mail, // whether mail to the sender arrives: what comes back goes there (MX, RFC 7505)
        Spf, // which servers may send for the domain (RFC 7208)
        Dkim, // keys that mail of the domain is signed with (RFC 6376)
        Dmarc, // what is done with mail that is neither (RFC 7489)
    };
    enum class Verdict { Good, ToMend, Unknown };
    enum class Step {
        Unanswered, // by DNS: nothing is known
        NoDomain, // what stands behind the @ is none
        DomainMissing, // DNS knows no such name
        // Mail
        TakesMail, // detail: the server
        TakesMailByAddress, // no MX, but an address: RFC 5321 §5.1
        NoMail, // neither
        NullMx,
        // SPF; where: the domain whose record it is, detail: the term in it
        SpfMissing,
        SpfTwo,
        SpfSyntax,
        SpfLoop,
        SpfIncludesNone, // where: what is included, and has no record
        SpfTooManyLookups,
        SpfTooManyVoid,
        SpfTooManyExchanges,
        SpfNames, // the mail server; detail: its address
        SpfNamesNot, // detail: its address
        SpfNamesPerhaps, // what the server is, or what the record says, cannot be known from here
        SpfEndsHard, // -all
        SpfEndsSoft, // ~all
        SpfEndsNeutral, // ?all
        SpfEndsOpen, // +all
        SpfEndsNot, // no “all”, which is as ?all
        SpfPtr,
        // DKIM; detail: selectors
        DkimFound,
        DkimNone, // by none of the usual selectors
        DkimRevoked, // an empty key
        DkimWeak, // number: bits
        DkimWrong, // is no key
        // DMARC; where: the domain whose record it is
        DmarcMissing,
        DmarcTwo,
        DmarcWrong, // detail: the tag
        DmarcWatches, // p=none
        DmarcActs, // p=quarantine, p=reject: detail
        DmarcPart, // pct: number of a hundred
        DmarcStrict, // detail: “spf”, “dkim”, or both, that have to be of exactly the sender's domain
        DmarcUnmet, // detail: what is done with mail; neither SPF nor DKIM was found
    };

    Topic topic = Topic::Mail;
    Verdict verdict = Verdict::Unknown;
    Step step = Step::Unanswered;
    QString where {}; // domain
    QString detail {};
    int number = 0;
    QString record {}; // as it is published today; blank: there is none
    DnsRecord publish {}; // instead, or besides
};

QString keyOf(SenderFinding::Topic topic); // "mail", "spf" …, of JSON
QString keyOf(SenderFinding::Verdict verdict); // "good", "to-mend", "unknown"
QString keyOf(SenderFinding::Step step); // "spf-missing" …

struct SenderReport
{
    QString address {}; // of the sender
    QString domain {}; // of it, as DNS has it (RFC 5890: ACE)
    QString server {}; // where mail is handed over; blank: it was not said
    QVector<SenderFinding> findings {}; // in the order of their topics

    bool isToMend() const;
    SenderFinding::Verdict verdictOf(SenderFinding::Topic topic) const; // the worst
};

// Asks DNS what others will think of mail from an address that goes out by a mail server. Blocks, for DnsClient::LongestTime at most: not on the thread that draws.
// Which server really sends is known of one's own server alone: a provider hands mail on by servers of other names.
class SenderCheck
{
public:
    static const QStringList &usualSelectors(); // those can not be listed (RFC 6376 §3.6.2.1)

    void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }

    // `server` as a workspace has it (core/MailServer); without, what depends on it is unknown.
    SenderReport look(const QString &address, const std::optional<MailServer> &server) const;

private:
    std::function<bool()> m_cancelled;
};

} // namespace muster
