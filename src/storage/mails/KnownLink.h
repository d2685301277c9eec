// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Kinds.h"
#include "core/Result.h"

namespace muster {

class Database;
struct Reader;

// A link that is good still, and whose it is.
struct KnownLink
{
    MailKind kind = MailKind::Activation;
    QString userId {};
    QString email {};
    QString firstName {};
    QString lastName {};

    QString name() const;

    // LinkWrong, LinkUsed, LinkReplaced, LinkExpired, AccountDisabled.
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
