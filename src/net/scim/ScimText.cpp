// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimText.h"

#include <QCoreApplication>

namespace muster {

namespace {

using Step = ScimAnswer::Step;

struct ScimText
{
    Q_DECLARE_TR_FUNCTIONS(ScimText)

public:
    static QString ofWay(const ScimAnswer &answer, const QString &host);
    static QString ofCertificate(const ScimAnswer &answer, const ScimConnection &connection);
    static QString ofSignIn(const ScimAnswer &answer, const ScimConnection &connection);
    static QString ofObject(const ScimAnswer &answer, const QString &host);
    static QString withWords(const QString &sentence, const ScimAnswer &answer);
};

QString ScimText::ofWay(const ScimAnswer &answer, const QString &host)
{
    switch (answer.step) {
    case Step::NameUnknown:
        return tr("No computer is known by the name in “%1”. Check how the address is spelled, and whether this computer is online.").arg(host);
    case Step::NothingListens:
        return tr("Nothing answers on “%1”. Check the address and its port; a firewall may be in the way.").arg(host);
    case Step::NoAnswer:
        return tr("“%1” does not answer in time. Try again later; a firewall may be in the way.").arg(host);
    case Step::Lost:
        return tr("The connection to “%1” was lost before it had answered. Try again later.").arg(host);
    case Step::TooLarge:
        return tr("“%1” answers with more than Muster reads at once. Ask whoever runs the service for smaller pages.").arg(host);
    case Step::Redirected:
        return answer.words.isEmpty() ? tr("“%1” sends elsewhere, and the secret is not sent after it. Check the address.").arg(host)
                                      : tr("“%1” sends to “%2”, and the secret is not sent after it. If that is right, use that address.").arg(host, answer.words);
    case Step::NotScim:
        return tr("What answers on “%1” does not speak SCIM. Check the address: it usually ends with “/scim/v2”, and the service may have to be switched on.").arg(host);
    case Step::Cancelled:
        return tr("It was stopped.");
    default:
        return {};
    }
}

QString ScimText::ofCertificate(const ScimAnswer &answer, const ScimConnection &connection)
{
    const QString host = connection.host();
    switch (answer.step) {
    case Step::AuthorityMissing:
        return tr("“%1” is no file with certificates of authorities. Name the one that your organization gave you.").arg(connection.authority);
    case Step::CertificateUnknown:
        return tr("Nobody whom this computer trusts vouches for the certificate of “%1”. If it is your organization's own, name the file with its authority (authority=FILE).").arg(host);
    case Step::CertificateExpired:
        return tr("The certificate of “%1” has ended, or is not valid yet. Check the clock here; otherwise whoever runs the server has to renew it.").arg(host);
    case Step::CertificateOfAnother:
        return tr("The certificate that “%1” shows is for another name. Use the name that stands in it, or ask whoever runs the server.").arg(host);
    case Step::TlsFailed:
        return tr("“%1” and this computer found no way to encrypt. %2").arg(host, answer.words);
    default:
        return {};
    }
}

QString ScimText::ofSignIn(const ScimAnswer &answer, const ScimConnection &connection)
{
    using SignIn = ScimConnection::SignIn;
    const QString host = connection.host();
    switch (answer.step) {
    case Step::SecretUnusable:
        return tr("The secret for “%1” is missing, or has characters that none has, such as an end of line. Copy it again.").arg(host);
    case Step::ClientRefused:
        return tr("“%1” gives no token to “%2”. Check the client's ID, its secret, and whether it may sign in by client credentials.").arg(connection.tokenUrl, connection.user);
    case Step::Refused:
        return connection.signIn == SignIn::Basic ? tr("“%1” does not take the password of “%2”. Check both.").arg(host, connection.user)
            : connection.signIn == SignIn::ClientCredentials ? tr("“%1” does not take the token of “%2”. Check whether the token is made for this service (its audience and scope).").arg(host, connection.user)
                                                             : tr("“%1” does not take the token. It may have ended: make a new one there.").arg(host);
    case Step::Forbidden:
        return tr("“%1” knows who asks, and does not allow this. Ask whoever runs it for the right to manage users and groups.").arg(host);
    default:
        return {};
    }
}

QString ScimText::ofObject(const ScimAnswer &answer, const QString &host)
{
    switch (answer.step) {
    case Step::NotFound:
        return tr("“%1” has nothing of the kind.").arg(host);
    case Step::Taken:
        return tr("“%1” has another with this address or name already.").arg(host);
    case Step::Changed:
        return tr("On “%1” somebody else has changed it in the meantime. Look at it again.").arg(host);
    case Step::NotSupported:
        return tr("“%1” cannot do this.").arg(host);
    case Step::Rejected:
        return tr("“%1” does not want this.").arg(host);
    case Step::TryLater:
        return tr("“%1” cannot do it now. Try again later.").arg(host);
    case Step::Done:
        return tr("“%1” has done it.").arg(host);
    default:
        return {};
    }
}

QString ScimText::withWords(const QString &sentence, const ScimAnswer &answer)
{
    const QString words = answer.words.simplified();
    return words.isEmpty() ? sentence : tr("%1 The service says: “%2”").arg(sentence, words);
}

RemoteAnswer::Step remoteStep(Step step)
{
    using Remote = RemoteAnswer::Step;
    switch (step) {
    case Step::SecretUnusable:
    case Step::ClientRefused:
    case Step::Refused:
        return Remote::Refused;
    case Step::Forbidden:
        return Remote::Forbidden;
    case Step::NotFound:
        return Remote::NotFound;
    case Step::Taken:
        return Remote::Taken;
    case Step::Changed:
        return Remote::Changed;
    case Step::NotSupported:
        return Remote::NotSupported;
    case Step::TooLarge:
    case Step::Redirected:
    case Step::NotScim:
        return Remote::Malformed;
    case Step::Rejected:
        return Remote::Rejected;
    case Step::TryLater:
    case Step::Lost:
        return Remote::TryLater;
    case Step::Cancelled:
        return Remote::Cancelled;
    case Step::Done:
        return Remote::Done;
    default:
        return Remote::Unreachable;
    }
}

} // namespace

QString scimText(const ScimAnswer &answer, const ScimConnection &connection)
{
    const QString host = connection.host();
    if (const QString text = ScimText::ofWay(answer, host); !text.isEmpty())
        return text;
    if (const QString text = ScimText::ofCertificate(answer, connection); !text.isEmpty())
        return text;
    if (const QString text = ScimText::ofSignIn(answer, connection); !text.isEmpty())
        return ScimText::withWords(text, answer);
    return ScimText::withWords(ScimText::ofObject(answer, host), answer);
}

QString scimNoServiceText(const ScimProfile &profile)
{
    return profile.serves ? QString() : ScimText::tr("%1 does not offer SCIM to others: it is %1 that sends users and groups to applications. Let it send to Muster (SCIM for others, by muster-pages), and name that address there.").arg(profile.name);
}

RemoteAnswer remoteAnswer(const ScimAnswer &answer, const ScimConnection &connection)
{
    const bool saysItself = !answer.isOfTheWay() && !answer.words.isEmpty() && answer.step >= Step::Refused;
    return {remoteStep(answer.step), answer.isDone() ? QString() : saysItself ? answer.words : scimText(answer, connection)};
}

} // namespace muster
