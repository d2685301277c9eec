// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/SenderText.h"

#include "core/Text.h"
#include "net/mail/SpfWalk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = SenderFinding::Step;
using Topic = SenderFinding::Topic;
using Verdict = SenderFinding::Verdict;

constexpr qsizetype LongestString = 255; // bytes of one string of a TXT record (RFC 1035 §3.3)

struct SenderText
{
    Q_DECLARE_TR_FUNCTIONS(SenderText)

public:
    static QString ofMail(const SenderFinding &finding, const SenderReport &report);
    static QString ofBrokenSpf(const SenderFinding &finding);
    static QString ofSpf(const SenderFinding &finding, const SenderReport &report);
    static QString ofSpfEnding(const SenderFinding &finding);
    static QString ofDkim(const SenderFinding &finding, const SenderReport &report);
    static QString ofDmarc(const SenderFinding &finding);
    static QString policy(const QString &key);
    static QString strict(const QString &detail);
};

QString SenderText::ofMail(const SenderFinding &finding, const SenderReport &report)
{
    switch (finding.step) {
    case Step::NoDomain:
        return tr("“%1” is no address that mail can come from. Set the sender in the settings, as accounts@example.org.").arg(quotedText(report.address));
    case Step::DomainMissing:
        return tr("DNS knows no domain “%1”. Check how the sender is spelled; mail from a domain that is not there is refused nearly everywhere.").arg(finding.where);
    case Step::TakesMail:
        return tr("Mail to “%1” goes to “%2”, so what comes back arrives.").arg(finding.where, quotedText(finding.detail));
    case Step::TakesMailByAddress:
        return tr("“%1” names no mail server (MX), but has an address, where mail is tried. What comes back arrives if a mail server is there.").arg(finding.where);
    case Step::NoMail:
        return tr("“%1” names no mail server (MX) and has no address, so what comes back arrives nowhere, and some servers refuse mail from there. Publish where mail to it goes.").arg(finding.where);
    case Step::NullMx:
        return tr("“%1” says that it takes no mail (null MX), so what comes back arrives nowhere, and servers may refuse mail from there. Publish where mail to it goes instead, or send from another domain.").arg(finding.where);
    default:
        return {};
    }
}

QString SenderText::ofBrokenSpf(const SenderFinding &finding)
{
    switch (finding.step) {
    case Step::SpfMissing:
        return tr("“%1” does not say which servers may send for it. Publish an SPF record that names yours.").arg(finding.where);
    case Step::SpfTwo:
        return tr("“%1” has more than one SPF record, so none of them counts. Put what they say into one, and take the others out.").arg(finding.where);
    case Step::SpfSyntax:
        return tr("In the SPF record of “%1”, “%2” is wrong, so the whole record counts for nothing. Correct it there.").arg(finding.where, quotedText(finding.detail));
    case Step::SpfLoop:
        return tr("The SPF record of “%1” comes back to “%2”, which leads to it, so it counts for nothing. Take one of the two “include” or “redirect” out.").arg(finding.where, quotedText(finding.detail));
    case Step::SpfIncludesNone:
        return tr("The SPF record names “%1”, which has none of its own, so it counts for nothing. Take that out, or correct how it is spelled.").arg(quotedText(finding.where));
    case Step::SpfTooManyLookups:
        return tr("The SPF record leads to more than %Ln questions to DNS (at “%1” of “%2”), so it counts for nothing at many servers. Take out what is not used any more, or name addresses (ip4:, ip6:) instead of names.", nullptr, SpfWalk::MostLookups)
            .arg(quotedText(finding.detail), finding.where);
    case Step::SpfTooManyVoid:
        return tr("The SPF record names too many hosts that are not there (the last by “%1” of “%2”), so it counts for nothing at many servers. Take out what is gone.").arg(quotedText(finding.detail), finding.where);
    case Step::SpfTooManyExchanges:
        return tr("“%1” in the SPF record of “%2” stands for more than %Ln servers, so it counts for nothing. Name their addresses (ip4:, ip6:) instead.", nullptr, SpfWalk::MostExchanges).arg(quotedText(finding.detail), finding.where);
    default:
        return {};
    }
}

QString SenderText::ofSpfEnding(const SenderFinding &finding)
{
    switch (finding.step) {
    case Step::SpfEndsHard:
        return tr("“%1” says which servers may send for it, and that mail from others is to be refused (-all).").arg(finding.where);
    case Step::SpfEndsSoft:
        return tr("“%1” says which servers may send for it, and that mail from others is to be looked at with doubt (~all).").arg(finding.where);
    case Step::SpfEndsNeutral:
        return tr("The SPF record of “%1” ends with ?all, which says nothing of all other servers. End it with ~all, and with -all once all yours are named.").arg(finding.where);
    case Step::SpfEndsOpen:
        return tr("The SPF record of “%1” lets every server there is send for it (+all). End it with ~all.").arg(finding.where);
    case Step::SpfEndsNot:
        return tr("The SPF record of “%1” does not say what of all other servers (it has no “all”). End it with ~all.").arg(finding.where);
    default:
        return {};
    }
}

QString SenderText::ofSpf(const SenderFinding &finding, const SenderReport &report)
{
    switch (finding.step) {
    case Step::SpfNames:
        return tr("The SPF record lets “%1” send.").arg(report.server);
    case Step::SpfNamesNot:
        return finding.verdict == Verdict::ToMend ? tr("The SPF record does not let “%1” send, which takes your mail. Add it.").arg(report.server)
                                                  : tr("The SPF record does not let “%1” send, which takes your mail. If that sends it out by itself, add it; if it hands it on, ask whoever runs it what to add.").arg(report.server);
    case Step::SpfNamesPerhaps:
        return report.server.isEmpty() ? tr("Whether the SPF record lets your mail server send is not known, since none is set.")
                                       : tr("Whether the SPF record lets “%1” send cannot be seen from here. Send a mail to an address elsewhere, and look there for “spf=pass” in its headers.").arg(report.server);
    case Step::SpfPtr:
        return tr("The SPF record uses “ptr”, which is slow and which many servers pass over. Name the servers by “a:”, “mx”, “ip4:” or “ip6:” instead.");
    default: {
        const QString ending = ofSpfEnding(finding);
        return ending.isEmpty() ? ofBrokenSpf(finding) : ending;
    }
    }
}

QString SenderText::ofDkim(const SenderFinding &finding, const SenderReport &report)
{
    switch (finding.step) {
    case Step::DkimFound:
        return tr("“%1” has keys to sign mail with (%2). Whether your mail server does, the headers of a mail that arrived elsewhere say: “dkim=pass”.").arg(finding.where, finding.detail);
    case Step::DkimNone:
        return report.server.isEmpty()
            ? tr("None of the usual selectors of “%1” has a key (%2). It may have others, which cannot be listed: ask whoever runs the mail server whether it signs, and by which selector.").arg(finding.where, finding.detail)
            : tr("None of the usual selectors of “%1” has a key (%2). It may have others, which cannot be listed: ask whoever runs “%3” whether it signs, and by which selector.").arg(finding.where, finding.detail, report.server);
    case Step::DkimRevoked:
        return finding.verdict == Verdict::Good ? tr("The key of “%1” was taken out of use; there is another.").arg(finding.detail)
                                                : tr("The key of “%1” was taken out of use (its p= is empty), so nothing that is signed with it counts. Ask whoever runs the mail server for the one that is used now, and publish that.").arg(finding.detail);
    case Step::DkimWeak:
        return tr("The key of “%1” has %Ln bits, which counts for nothing any more. Have one of 2048 bits made, and publish that.", nullptr, finding.number).arg(finding.detail);
    case Step::DkimWrong:
        return tr("What stands under “%1” is no key that can be read. Copy the record from whoever runs the mail server again, as a whole.").arg(finding.detail);
    default:
        return {};
    }
}

QString SenderText::policy(const QString &key)
{
    return key == "reject"_L1 ? tr("refused") : key == "quarantine"_L1 ? tr("put with the junk") : tr("let through");
}

QString SenderText::strict(const QString &detail)
{
    return detail == "spf"_L1 ? tr("SPF") : detail == "dkim"_L1 ? tr("DKIM") : tr("SPF and DKIM");
}

QString SenderText::ofDmarc(const SenderFinding &finding)
{
    switch (finding.step) {
    case Step::DmarcMissing:
        return tr("“%1” does not say what is to be done with mail that only pretends to come from there; large providers want that it does. Publish a DMARC record: this one only asks for reports.").arg(finding.where);
    case Step::DmarcTwo:
        return tr("“%1” has more than one DMARC record, so none of them counts. Leave one.").arg(finding.where);
    case Step::DmarcWrong:
        return tr("In the DMARC record of “%1”, “%2=” has to be none, quarantine or reject; so it counts for nothing. Correct it.").arg(finding.where, finding.detail);
    case Step::DmarcWatches:
        return tr("“%1” asks for reports of mail that only pretends to come from there, and lets it through (p=none). Once the reports show no mail of your own, change to p=quarantine.").arg(finding.where);
    case Step::DmarcActs:
        return tr("“%1” wants mail that only pretends to come from there %2.").arg(finding.where, policy(finding.detail));
    case Step::DmarcPart:
        return tr("That is done to %Ln per cent of it.", nullptr, finding.number);
    case Step::DmarcStrict:
        return tr("%1 has to be of exactly the sender's domain, not of one above or below it.").arg(strict(finding.detail));
    case Step::DmarcUnmet:
        return tr("Neither SPF nor DKIM was found to vouch for your mail, so it is %1 where DMARC is looked at. Mend one of them first.").arg(policy(finding.detail));
    default:
        return {};
    }
}

} // namespace

QString topicText(Topic topic)
{
    switch (topic) {
    case Topic::Mail:
        return SenderText::tr("Mail to the sender (MX)");
    case Topic::Spf:
        return SenderText::tr("Who may send (SPF)");
    case Topic::Dkim:
        return SenderText::tr("Signatures (DKIM)");
    case Topic::Dmarc:
        return SenderText::tr("What others do with forged mail (DMARC)");
    }
    Q_UNREACHABLE();
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return SenderText::tr("good");
    case Verdict::ToMend:
        return SenderText::tr("to mend");
    case Verdict::Unknown:
        return SenderText::tr("unknown");
    }
    Q_UNREACHABLE();
}

QString senderText(const SenderFinding &finding, const SenderReport &report)
{
    if (finding.step == Step::Unanswered)
        return SenderText::tr("DNS did not answer in time, so nothing is known of this. Check whether this computer is online, and try again.");
    switch (finding.topic) {
    case Topic::Mail:
        return SenderText::ofMail(finding, report);
    case Topic::Spf:
        return SenderText::ofSpf(finding, report);
    case Topic::Dkim:
        return SenderText::ofDkim(finding, report);
    case Topic::Dmarc:
        return SenderText::ofDmarc(finding);
    }
    Q_UNREACHABLE();
}

QString recordText(const DnsRecord &record)
{
    QStringList strings;
    const QString value = visibleText(record.value);
    for (qsizetype at = 0; at < value.size(); at += LongestString)
        strings.append(u'"' + value.mid(at, LongestString).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"');
    return u"%1. %2 %3"_s.arg(record.name, record.type, record.type == "TXT"_L1 ? strings.join(u' ') : value);
}

} // namespace muster
