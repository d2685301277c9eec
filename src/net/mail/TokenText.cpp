// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/TokenText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = TokenAnswer::Step;

struct TokenText
{
    Q_DECLARE_TR_FUNCTIONS(TokenText)

public:
    static QString ofWay(Step step, const QString &host, const TokenAnswer &answer);
    static QString ofCertificate(Step step, const QString &host, const MailServer &server, const TokenAnswer &answer);
    static QString ofServer(Step step, const QString &host, const TokenSource &source);
    static QString ofSignIn(Step step, const QString &host, const MailServer &server);
    static QString withWords(const QString &sentence, const TokenAnswer &answer);
};

QString TokenText::ofWay(Step step, const QString &host, const TokenAnswer &answer)
{
    switch (step) {
    case Step::NotSecure:
        return tr("Access tokens are asked for by https:// alone, so nothing was sent to “%1”. Name its https:// address in the line of the mail server.").arg(host);
    case Step::NameUnknown:
        return tr("No computer is known by the name “%1”, which gives out access tokens. Check how it is spelled, and whether this computer is online.").arg(host);
    case Step::NothingListens:
        return tr("Nothing answers on “%1”, which gives out access tokens. Check the address; a firewall may be in the way.").arg(host);
    case Step::NoAnswer:
        return tr("“%1”, which gives out access tokens, does not answer in time. Try again later; a firewall may be in the way.").arg(host);
    case Step::ProxyFailed:
        return tr("The web proxy of this computer does not let one through to “%1”. Ask whoever runs it. %2").arg(host, answer.words).trimmed();
    case Step::Lost:
        return tr("The connection to “%1”, which gives out access tokens, was lost. Try again.").arg(host);
    case Step::Redirected:
        return tr("“%1” sends on to another address, where the secret does not go. Ask whoever runs it for the address of its token endpoint.").arg(host);
    case Step::NoTokenServer:
        return tr("What answers on “%1” does not give out access tokens at this address. Check it.").arg(host);
    case Step::Malformed:
        return tr("“%1” answers with an access token, or a code, that cannot be one. Ask whoever runs it.").arg(host);
    case Step::Cancelled:
        return tr("It was stopped, and nobody is signed in.");
    default:
        return {};
    }
}

QString TokenText::ofCertificate(Step step, const QString &host, const MailServer &server, const TokenAnswer &answer)
{
    switch (step) {
    case Step::AuthorityMissing:
        return tr("“%1” is no file with certificates of authorities, by which “%2” could be trusted. Name the one that your organization gave you.").arg(server.authority, host);
    case Step::CertificateUnknown:
        return tr("Nobody whom this computer trusts vouches for the certificate of “%1”, which gives out access tokens. If it is your organization's own, name the file with its authority (authority=FILE).").arg(host);
    case Step::CertificateExpired:
        return tr("The certificate of “%1”, which gives out access tokens, has ended, or is not valid yet. Check the clock here; otherwise whoever runs the server has to renew it.").arg(host);
    case Step::CertificateOfAnother:
        return tr("The certificate that “%1” shows, which gives out access tokens, is for another name. Use the name that stands in it, or ask whoever runs the server.").arg(host);
    case Step::TlsFailed:
        return tr("“%1”, which gives out access tokens, and this computer found no way to encrypt. %2").arg(host, answer.words).trimmed();
    default:
        return {};
    }
}

QString TokenText::ofServer(Step step, const QString &host, const TokenSource &source)
{
    switch (step) {
    case Step::TryLater:
        return tr("“%1”, which gives out access tokens, wants to be asked again later.").arg(host);
    case Step::ClientRefused:
        return tr("“%1” does not know the client “%2”, or does not let it get access tokens in this way. Check its ID, and how it is set up there.").arg(host, source.client);
    case Step::SecretRefused:
        return tr("“%1” does not take the secret of the client “%2”. It may have ended: make a new one there.").arg(host, source.client);
    case Step::ScopeRefused:
        return tr("“%1” does not let the client “%2” have access to mail. Whoever runs it has to allow that.").arg(host, source.client);
    case Step::OtherRefused:
        return tr("“%1” gives no access token.").arg(host);
    default:
        return {};
    }
}

QString TokenText::ofSignIn(Step step, const QString &host, const MailServer &server)
{
    switch (step) {
    case Step::SignInEnded:
        return server.tokens && server.tokens->canSignIn() ? tr("The sign-in of “%1” at “%2” has ended, or was taken back. Sign in again.").arg(server.user, host)
                                                           : tr("The sign-in of “%1” at “%2” has ended, or was taken back. Get a new refresh token there.").arg(server.user, host);
    case Step::Pending:
        return tr("“%1” waits for somebody to type the code in.").arg(host);
    case Step::CodeExpired:
        return tr("Nobody signed in at “%1” while the code was good. Begin again.").arg(host);
    case Step::Denied:
        return tr("Whoever signed in at “%1” did not allow that mail is sent. Begin again, and allow it.").arg(host);
    case Step::NoRefreshToken:
        return tr("“%1” let one in, but gave nothing that lasts (a refresh token). Ask whoever runs it what has to be asked for; often it is the scope offline_access.").arg(host);
    case Step::Done:
        return tr("“%1” has given an access token.").arg(host);
    default:
        return {};
    }
}

// The server's own, in whatever language.
QString TokenText::withWords(const QString &sentence, const TokenAnswer &answer)
{
    return answer.words.isEmpty() ? sentence : tr("%1 The server says: “%2”").arg(sentence, answer.words);
}

} // namespace

QString tokenText(const TokenAnswer &answer, const MailServer &server)
{
    const TokenSource source = server.tokens.value_or(TokenSource());
    const QString host = source.host();
    if (const QString text = TokenText::ofWay(answer.step, host, answer); !text.isEmpty())
        return text;
    if (const QString text = TokenText::ofCertificate(answer.step, host, server, answer); !text.isEmpty())
        return text;
    if (const QString text = TokenText::ofServer(answer.step, host, source); !text.isEmpty())
        return TokenText::withWords(text, answer);
    return TokenText::withWords(TokenText::ofSignIn(answer.step, host, server), answer);
}

} // namespace muster
