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

    QString account() const; // of the mail server, as it is set now; blank: it wants no password
    void setPassword(const QString &account, const QString &password); // that was asked for; the keychain keeps it
    void look(); // sends now what is due

    // A mail that is in no outbox, as MailMessage::bytes() makes it, to see how it arrives; what came of it is told to `asker`, unless that ends before: Cancelled. Where state() is Ready, or Stopped.
    void sendTest(const QString &to, const QByteArray &message, QObject *asker, std::function<void(const Result<MailAnswer> &)> told);

Q_SIGNALS:
    void changed();

private:
    void readPassword();
    void send();
    void take(const Result<OutboxRun::Tally> &tally);

    WorkspaceContext &m_context;
    std::unique_ptr<RememberedPasswords> m_passwords;
    QString m_account; // whose password that is
    std::optional<QString> m_password;
    QFuture<Result<OutboxRun::Tally>> m_running;
    QFuture<Result<MailAnswer>> m_testing;
    std::optional<MailAnswer> m_stopped;
    std::optional<Error> m_error; // of the workspace, while sending
    QTimer m_timer;
    bool m_looking = false;
    QThreadPool m_thread; // its own: a run may take its time, and others have few
};

} // namespace muster
