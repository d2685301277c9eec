// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/MailServer.h"
#include "net/mail/TokenAnswer.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace muster {

class AccessToken;

// What came of handing a mail over. In the order of the way.
struct MailAnswer
{
    enum class Step {
        NoToken, // for the mail server: see `token`
        NameUnknown,
        NothingListens,
        NoAnswer, // within the time
        NoMailServer, // something else listens there
        NoTls, // the server does not offer it
        AuthorityMissing, // the file with the certificates of authorities is not there, or is none
        CertificateUnknown, // nobody vouches for it who is trusted here
        CertificateExpired, // or not valid yet
        CertificateOfAnother, // it names another host
        TlsFailed,
        SignInMissing, // the server offers no way to sign in that we know
        SignInRefused, // the password, or the access token
        SenderRefused,
        RecipientRefused,
        TooLarge,
        MessageRefused,
        TryLater, // the server says so (RFC 5321 §4.2.1: 4yz)
        Lost, // the connection, before the mail was there as a whole
        // The connection was lost after the last of it was sent and before the server answered: it may have arrived. To send it again may send it twice.
        Perhaps,
        Cancelled,
        Done,
    };
    Step step = Step::Lost;
    int code = 0; // of the server's last answer (RFC 5321 §4.2); 0: none
    QString words {}; // that answer, as the server put it; or what the TLS library says
    TokenAnswer token {}; // of NoToken: why

    bool isDone() const { return step == Step::Done; }
    bool mayTryAgain() const; // by itself, later: nothing has to be mended first
    bool wantsSecret() const; // another one: this one does not let one in
};

// One mail, to one recipient, on a connection of its own. Blocks: not on the thread that draws. The secret goes to the server alone, and only through TLS,
// unless the server stands on this computer.
class SendMail
{
public:
    SendMail(MailServer server, QString secret) : m_server(std::move(server)), m_secret(std::move(secret)) { }

    // Access tokens that are asked for, instead of a secret, of a server with `tokens`. Where the mail server does not take one that was not just asked for, it is another's turn once.
    void setTokens(std::shared_ptr<AccessToken> tokens) { m_tokens = std::move(tokens); }

    void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }

    // Called once, before the last of a message is handed over; false: it is not, and the server keeps nothing of it.
    void setBeforeEnd(std::function<bool()> beforeEnd) { m_beforeEnd = std::move(beforeEnd); }

    MailAnswer tryConnection() const; // as far as being signed in
    // `message`: as MailMessage::bytes() makes it.
    MailAnswer send(const QString &from, const QString &to, const QByteArray &message) const;

private:
    MailAnswer converse(const std::function<MailAnswer(const QString &secret)> &conversation) const;

    MailServer m_server;
    QString m_secret;
    std::shared_ptr<AccessToken> m_tokens;
    std::function<bool()> m_cancelled;
    std::function<bool()> m_beforeEnd;
};

} // namespace muster
