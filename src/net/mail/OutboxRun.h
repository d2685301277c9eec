// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "net/mail/SendMail.h"

#include <functional>
#include <memory>
#include <optional>

namespace muster {

class Workspace;
struct ClaimedMail;
struct MailSettling;
struct WorkspaceState;

// Sends what is due in a workspace's outbox, one after another. Blocks: not on the thread that draws. Several may run at once, here and elsewhere: each mail is
// taken on by one of them. What the server says of one recipient is written down with that mail; what is wrong with the server itself ends the run.
class OutboxRun
{
public:
    // How many of each.
    struct Tally
    {
        int sent = 0;
        int failed = 0;
        int later = 0; // tried again by themselves
        int perhaps = 0; // nobody knows
        std::optional<MailAnswer> stopped {}; // by what, where mails are left
        bool wantsPassword = false; // the workspace names another account of a mail server by now: whose secret this is, it does not go there
    };

    static constexpr int UsualPace = 30; // mails a minute, which is what large providers let one account send
    static constexpr qint64 LongestWait = 3 * 24 * 3'600'000LL; // milliseconds since a mail was asked for, after which it fails (RFC 5321 §4.5.4.1)

    // The secret goes to nobody but the account (MailServer::account()) that it is of; blank: there is none.
    struct Secret
    {
        QString account {};
        QString text {};
        std::shared_ptr<AccessToken> tokens {}; // of an account that these are asked for with a secret: then there is no text
    };
    OutboxRun(Workspace &workspace, Secret secret) : m_workspace(workspace), m_secret(std::move(secret)) { }

    void setPace(int mailsAMinute) { m_pace = mailsAMinute; } // 0: as they come
    void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }
    void setTold(std::function<void(const Tally &)> told) { m_told = std::move(told); } // called after each

    Result<Tally> run(); // MailNotSetUp, NotAllowed …

    // Milliseconds until a mail is tried again that was tried so often; growing, and never the same.
    static qint64 pauseAfter(qint64 tries);

private:
    Result<MailSettling> settlingOf(const MailAnswer &answer, const ClaimedMail &mail);
    Result<void> send(const ClaimedMail &mail, const WorkspaceState &state, const MailServer &server);
    Result<QByteArray> messageOf(const ClaimedMail &mail, const WorkspaceState &state) const;
    bool isCancelled() const { return m_cancelled && m_cancelled(); }
    void keepPace() const;

    Workspace &m_workspace;
    Secret m_secret;
    int m_pace = UsualPace;
    std::function<bool()> m_cancelled;
    std::function<void(const Tally &)> m_told;
    Tally m_tally;
};

} // namespace muster
