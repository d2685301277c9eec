// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Kinds.h"
#include "core/Result.h"

#include <QVariantList>

#include <optional>

namespace muster {

class Database;

// A mail that somebody has taken on to send, with all that it says. The token is in nobody's hands but theirs: the workspace keeps its hash.
struct ClaimedMail
{
    qint64 id = 0;
    MailKind kind = MailKind::Activation;
    QString objectId {}; // of the user or the invitation
    QString address {}; // of the recipient
    QString firstName {};
    QString lastName {};
    QString language {}; // BCP 47; blank: English
    QString askedBy {}; // name of the operator; blank where they are gone
    QString token {}; // see core/MailLink.h; blank: the mail has no link
    qint64 until = 0; // until when the link is good, UTC milliseconds
    QString messageId {}; // without angle brackets
    qint64 tries = 0; // with this one; nobody settles another's
    qint64 waited = 0; // since it was asked for, milliseconds
    QString project {}; // of an invitation: what it offers, by name
    QString role {};
    QString inviter {}; // likewise; blank: hidden, or gone
    qint64 seats = 0; // of a warning of few seats: how many there are, and how many are taken
    qint64 taken = 0;

    bool isOfInvitation() const { return kind == MailKind::Invitation || kind == MailKind::InvitationReminder; }
};

// What became of a try.
struct MailSettling
{
    MailState state = MailState::Sent;
    QString said {}; // by the server
    qint64 pause = 0; // of one that waits again, milliseconds
    bool isFinal = true; // of this try; not before the last byte is handed over
    bool isReturned = false; // of one that failed: nobody gets mail at that address, see ReturnedMail
};

// Mails that are to go out stand in a table beside the trail, one for each time that one was asked for (Field::ActivationAsked, Field::ResetAsked), and are
// put there in the transaction of that change. Each is claimed by one program at a time, for a while: who dies meanwhile leaves one that another takes
// up when the while is over, unless all of it was handed over already (MailState::Perhaps).
class Outbox
{
public:
    static constexpr qint64 Hold = 10'000; // milliseconds in which undo still finds it
    static constexpr qint64 Lease = 5 * 60'000; // milliseconds that a claim is good for
    static constexpr qsizetype LongestSaid = 1'000; // characters of what a server says
    static constexpr qint64 LongestPause = 5 * 3'600'000; // milliseconds until one is tried again

    explicit Outbox(Database &database) : m_database(database) { }

    // Inside the transaction of the event: what it asked for is put there, what it took back is marked so.
    Result<void> fill(qint64 event, const QString &operatorId, qint64 now);

    // The next that is due, if there is one. Its link is made now, so that no secret waits anywhere; older ones of the same person end when it is on its way. Of those that the operator
    // may send: where the engine knows who has signed in, those for whom they could set a password.
    Result<std::optional<ClaimedMail>> claim(qint64 now);

    // Of one that was claimed; false: not any more, it was taken back or somebody else has it.
    Result<bool> settle(const ClaimedMail &mail, const MailSettling &settling, qint64 now);

    // One that failed, or of which nobody knows, is to be tried again now.
    Result<bool> retry(qint64 id, qint64 now);

    // One that was taken came back, with what was said of it, which begins with a number of RFC 5321 §4.2 or a status of RFC 3463: where its class is 5, nobody gets mail at that address (ReturnedMail). False: there is none that went out under that Message-ID, or it is known already.
    Result<bool> giveBack(const QString &messageId, const QString &said, qint64 now);

private:
    Result<bool> changeOne(const char *name, const QVariantList &values);
    Result<std::optional<ClaimedMail>> nextDue(qint64 now);
    Result<void> readNext(std::optional<ClaimedMail> &mail, qint64 now);
    Result<void> addLink(ClaimedMail &mail, qint64 now);
    Result<void> addOffer(ClaimedMail &mail);
    Result<void> addSeats(ClaimedMail &mail, qint64 now);

    Database &m_database;
};

} // namespace muster
