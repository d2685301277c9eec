// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

struct Reader;

// What anybody may know of the account they work as.
struct OwnAccount
{
    QString userId;
    QString email;
    QString firstName;
    QString lastName;
    bool usesPassword = false; // and no provider
    bool hasTemporary = false; // a password that has to be changed
    qint64 since = 0; // see Change::seen
};

struct ReadOwnAccount
{
    using Answer = OwnAccount;

    QString operatorId;

    Result<OwnAccount> answer(Reader &reader) const; // UserNotFound
};

} // namespace muster
