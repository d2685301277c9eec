// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/mail/OutboxRun.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace muster {

class RememberedPasswords;
class WorkspaceContext;

// Sends what is due in the outbox while the window is open, for who may edit users, where the mail server's password is known.
class OutgoingMail : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotSetUp, // the workspace sends no mail
        NotAllowed, // the operator may not
        NeedsPassword,
        Ready,
        Sending,
        Stopped, // the server, or what is between, does not take mails; it is tried again by itself
    };

    OutgoingMail(WorkspaceContext &context, const QString &settingsFile);
    ~OutgoingMail() override; // waits until the mail that is on its way is there, or not

    State state() const;
    QString about() const; // as a sentence

    MailServer server() const; // as it is set now
    QString account() const; // of it; blank: it wants no password
    // That was asked for, or what access tokens are got with: the keychain keeps it.
    void setPassword(const QString &account, const QString &password);
    void look(); // sends now what is due
    std::optional<OutboxRun::Secret> secret() const; // of that account, where it is known; blank where none is wanted. For who tries the server
    void takeTrial(const MailAnswer &answer); // what came of that: what is wrong stands on the page of mails, until it is mended

    // A mail that is in no outbox, as MailMessage::bytes() makes it, to see how it arrives; what came of it is told to `asker`, unless that ends before: Cancelled. Where state() is Ready, or Stopped.
    void sendTest(const QString &to, const QByteArray &message, QObject *asker, std::function<void(const Result<MailAnswer> &)> told);

Q_SIGNALS:
    void changed();
    void testWanted(); // of the connection: whoever shows mails shows what comes of it

private:
    void readPassword();
    void send();
    void take(const Result<OutboxRun::Tally> &tally);
    void usePassword(const QString &password);
    void forgetPassword();
    QString wanted(const MailServer &server) const; // as a sentence

    WorkspaceContext &m_context;
    std::unique_ptr<RememberedPasswords> m_passwords;
    QString m_account; // whose password that is
    MailServer m_server; // whose account that is
    std::optional<QString> m_password;
    std::shared_ptr<AccessToken> m_tokens; // that are got with it
    bool m_saidUnkept = false;
    QFuture<Result<OutboxRun::Tally>> m_running;
    QFuture<Result<MailAnswer>> m_testing;
    std::optional<MailAnswer> m_stopped;
    std::optional<Error> m_error; // of the workspace, while sending
    QTimer m_timer;
    bool m_looking = false;
    QThreadPool m_thread; // its own: a run may take its time, and others have few
};

} // namespace muster
