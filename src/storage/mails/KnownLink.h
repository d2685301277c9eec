// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Kinds.h"
#include "core/Result.h"

#include <optional>

namespace muster {

class Database;
struct Reader;

// A link that is good still, and whose it is.
struct KnownLink
{
    // What an invitation offers.
    struct Offer
    {
        QString projectId {}; // blank: access to none any more
        QString project {}; // name
        QString role {}; // key
        QString roleName {};
        QString inviter {}; // name; blank: hidden, or gone
        QString account {}; // User ID of who has got an account with that address in the meantime; blank: nobody
        QString accountName {}; // theirs
        bool isOnProject = false; // that account is
        bool isDeleted = false; // the invitation was, and an account is what the policy leaves of it
    };

    MailKind kind = MailKind::Activation;
    QString objectId {}; // of the user or the invitation
    QString email {};
    QString firstName {};
    QString lastName {};
    QString language {}; // BCP 47; blank: none is known
    std::optional<Offer> offer {}; // of an invitation

    QString terms {}; // address of what has to be accepted by who uses it; blank: nothing

    QString name() const;
    bool needsPassword() const { return !offer || offer->account.isEmpty(); }

    // LinkWrong, LinkUsed, LinkReplaced, LinkExpired, LinkAnswered, AccountDisabled.
    static Result<KnownLink> find(Database &database, const QString &token, qint64 now);
};

// Looking at one does not use it up: mail scanners do.
struct ReadLink
{
    using Answer = KnownLink;

    QString token;

    Result<KnownLink> answer(Reader &reader) const;
};

} // namespace muster
