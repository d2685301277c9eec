// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Result.h"
#include "core/ReturnedMail.h"

#include <optional>

namespace muster {

struct Reader;

// Somebody who is to come to a project, and what that takes: whoever has no account is invited, whoever has one is given the role (P7).
struct Invitee
{
    enum Way {
        Invite,
        Resend, // an invitation to this project is out, and offers what it offers
        Bind, // there is an account, which is not on the project by itself
        ChangeRole, // which is, with another role
        IsOnProject, // with this role: nothing is to be done
        IsWrong, // what stands there is no address
        IsTwice,
    };

    QString email {};
    QString firstName {};
    QString lastName {};
    Way way = Invite;
    QString id {}; // of the invitation or the account
    QString name {}; // of the account
    std::optional<ReturnedMail> returned {}; // from that address

    bool isBinding() const { return way == Bind || way == ChangeRole; }
    bool isInviting() const { return way == Invite || way == Resend; }
};

// What all of them are offered.
struct Offer
{
    QString project {}; // ID
    QString role {}; // key
    QString language {}; // of the mail, BCP 47
    bool hidesInviter = false;
    bool sendsMail = true; // else nothing is sent again
};

// The changes that it comes to; of those who have an account only where `binds`, of the others only where `invites`.
struct OfferedTo
{
    bool invites = true;
    bool binds = true;

    bool includes(const Invitee &invitee) const { return (invites && invitee.isInviting()) || (binds && invitee.isBinding()); }
    ChangeSet changes(const QVector<Invitee> &invitees, const Offer &offer) const;
};

// Of each whose way is not known to be wrong already.
struct FindInvitees
{
    using Answer = QVector<Invitee>;

    QVector<Invitee> people;
    QString project; // ID; blank: none is chosen yet
    QString role; // key

    Result<QVector<Invitee>> answer(Reader &reader) const;
};

} // namespace muster
