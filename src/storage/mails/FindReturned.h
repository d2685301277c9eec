// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Result.h"
#include "core/ReturnedMail.h"

namespace muster {

struct Reader;

// From which of these addresses mail came back: of those that are said, and of those of users and invitations.
struct FindReturned
{
    using Answer = QVector<ReturnedMail>;

    QStringList addresses {};
    QStringList objects {}; // User IDs, IDs of invitations

    // Of all to whom these changes would send a mail.
    static FindReturned before(const QVector<Change> &changes);
    bool isNothing() const { return addresses.isEmpty() && objects.isEmpty(); }

    Result<QVector<ReturnedMail>> answer(Reader &reader) const; // in the order of the addresses. NotAllowed: who may not see users
};

} // namespace muster
