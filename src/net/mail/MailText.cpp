// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/MailText.h"

#include "net/mail/TokenText.h"

#include <QCoreApplication>

namespace muster {

namespace {

using Step = MailAnswer::Step;

struct MailText
{
    Q_DECLARE_TR_FUNCTIONS(MailText)

public:
    static QString ofWay(const MailAnswer &answer, const MailServer &server);
    static QString ofCertificate(const MailAnswer &answer, const MailServer &server);
    static QString ofServer(const MailAnswer &answer, const MailServer &server);
    static QString withWords(const QString &sentence, const MailAnswer &answer);
};

QString MailText::ofWay(const MailAnswer &answer, const MailServer &server)
{
    switch (answer.step) {
    case Step::NameUnknown:
        return tr("No computer is known by the name “%1”. Check how the server is spelled, and whether this computer is online.").arg(server.host);
    case Step::NothingListens:
        return tr("Nothing answers on “%1”, port %2. Mail is usually handed over on port 587 (smtp://) or 465 (smtps://); a firewall may be in the way.").arg(server.host).arg(server.port);
    case Step::NoAnswer:
        return tr("“%1” does not answer on port %2. A firewall may be in the way; or it is smtps:// there, or smtp://, instead of the other.").arg(server.host).arg(server.port);
    case Step::NoMailServer:
        return tr("What answers on “%1”, port %2, is no mail server. Check the port.").arg(server.host).arg(server.port);
    case Step::Lost:
        return tr("The connection to “%1” was lost before the mail was there.").arg(server.host);
    case Step::Perhaps:
        return tr("The connection to “%1” was lost just after the mail was sent, before the server said that it has it. It may have arrived: ask the recipient before it is sent again.").arg(server.host);
    case Step::Cancelled:
        return tr("It was stopped, and nothing was sent.");
    default:
        return {};
    }
}

QString MailText::ofCertificate(const MailAnswer &answer, const MailServer &server)
{
    switch (answer.step) {
    case Step::NoTls:
        return tr("“%1” does not offer to encrypt on port %2 (STARTTLS). Use smtps:// with port 465 if it has that, or ask whoever runs it.").arg(server.host).arg(server.port);
    case Step::AuthorityMissing:
        return tr("“%1” is no file with certificates of authorities. Name the one that your organization gave you.").arg(server.authority);
    case Step::CertificateUnknown:
        return tr("Nobody whom this computer trusts vouches for the certificate of “%1”. If it is your organization's own, name the file with its authority (authority=FILE).").arg(server.host);
    case Step::CertificateExpired:
        return tr("The certificate of “%1” has ended, or is not valid yet. Check the clock here; otherwise whoever runs the server has to renew it.").arg(server.host);
    case Step::CertificateOfAnother:
        return tr("The certificate that “%1” shows is for another name. Use the name that stands in it, or ask whoever runs the server.").arg(server.host);
    case Step::TlsFailed:
        return tr("“%1” and this computer found no way to encrypt on port %2: smtps:// speaks it from the start, smtp:// changes to it. %3").arg(server.host).arg(server.port).arg(answer.words);
    default:
        return {};
    }
}

QString MailText::ofServer(const MailAnswer &answer, const MailServer &server)
{
    switch (answer.step) {
    case Step::SignInMissing:
        return tr("“%1” does not let anybody sign in in a way that Muster knows (PLAIN, LOGIN, XOAUTH2). Name no user if it takes mail without, or ask whoever runs it.").arg(server.host);
    case Step::SignInRefused:
        if (server.tokens)
            return tr("“%1” does not take the access token that “%2” gave for “%3”. Check that it is “%3” who signed in there, or whose mails the client may send, and that mail may be sent by programs (SMTP AUTH).").arg(server.host, server.tokens->host(), server.user);
        return server.signIn == MailServer::SignIn::AccessToken ? tr("“%1” does not take the access token of “%2”. Get a new one.").arg(server.host, server.user)
                                                                : tr("“%1” does not take the password of “%2”. Check both; some servers want a password made for programs.").arg(server.host, server.user);
    case Step::SenderRefused:
        return tr("“%1” does not take mail from this sender. Use an address that belongs to the account.").arg(server.host);
    case Step::RecipientRefused:
        return tr("“%1” does not take mail for this recipient. Check the address.").arg(server.host);
    case Step::TooLarge:
        return tr("The mail is larger than “%1” takes, or the mailbox is full.").arg(server.host);
    case Step::MessageRefused:
        return tr("“%1” has refused the mail.").arg(server.host);
    case Step::TryLater:
        return tr("“%1” wants it to be tried again later.").arg(server.host);
    case Step::Done:
        return tr("“%1” has taken it.").arg(server.host);
    default:
        return {};
    }
}

// The server's own, in whatever language; one of several lines is put into one.
QString MailText::withWords(const QString &sentence, const MailAnswer &answer)
{
    const QString words = answer.words.simplified();
    return words.isEmpty() ? sentence : tr("%1 The server says: “%2”").arg(sentence, words);
}

} // namespace

QString mailText(const MailAnswer &answer, const MailServer &server)
{
    if (answer.step == Step::NoToken)
        return tokenText(answer.token, server);
    if (const QString text = MailText::ofWay(answer, server); !text.isEmpty())
        return text;
    if (const QString text = MailText::ofCertificate(answer, server); !text.isEmpty())
        return text;
    return MailText::withWords(MailText::ofServer(answer, server), answer);
}

} // namespace muster
