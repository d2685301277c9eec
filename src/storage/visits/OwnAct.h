// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Result.h"
#include "storage/apply/Authenticator.h"

#include <optional>

namespace muster {

class Database;
struct LinkAnswer;
struct RefusedSignIn;

// By what somebody acts for themselves, who is no operator.
struct Pass
{
    enum Kind {
        Link, // out of a mail (core/MailLink.h), which is used up by it
        Visit, // they are signed in on the pages of the workspace
        Address, // they have forgotten their password, and want a mail
        Refusals, // sign-ins by it failed too often: whoever tried, the account is locked
    };

    Kind kind = Link;
    QString token {}; // of an address, and of what failed: none

    QString shown() const; // to an engine that judges by it: no token
};

// What somebody changes of their own who is signed in on the pages.
struct OwnChange
{
    Values set {};
    QString hash {}; // of another password; blank: it stays
    std::optional<QByteArray> picture {}; // PNG; empty: none any more
    std::optional<NewAuthenticator> authenticator {};
    QString origin {}; // for the trail; blank: as the workspace was opened
};

// Changes, and by whom.
struct OwnAct
{
    Pass pass {};
    QString byId {};
    QString byName {};
    QVector<Change> changes {};
    QString hash {}; // see ApplyContext
    std::optional<QByteArray> picture {};
    std::optional<NewAuthenticator> authenticator {};
    QString origin {};
    QString reason {};

    static Result<OwnAct> ofLink(Database &database, const QString &token, const LinkAnswer &answer, qint64 now); // as KnownLink::find; TermsNotAccepted
    static Result<OwnAct> ofVisit(Database &database, const QString &token, const OwnChange &change, qint64 now); // LinkExpired
    static Result<OwnAct> ofAddress(Database &database, const QString &email, const QString &origin, qint64 now); // without changes: there is nobody who could use a mail
    static Result<OwnAct> ofRefusals(Database &database, const RefusedSignIn &refusal); // without changes: nobody has to be locked

    static QString tooManyFailures(); // the reason for that in the trail: pages write no words of their own there
};

// Inside the transaction: whether it is good still, and it is used up where it is used once.
Result<void> takePass(Database &database, const Pass &pass, qint64 now);

} // namespace muster
