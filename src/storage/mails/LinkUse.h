// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "storage/apply/Authenticator.h"
#include "storage/mails/KnownLink.h"

namespace muster {

// What whoever has a link says when they use it.
struct LinkAnswer
{
    QString hash {}; // of the password they chose, see core/Password.h; blank where none is needed
    QString firstName {}; // of who accepts an invitation; blank: as it stands there
    QString lastName {};
    bool declines = false; // an invitation
    std::optional<NewAuthenticator> authenticator {}; // that they have set up
    QString terms {}; // address of what they accepted, as they saw it
    QString origin {}; // for the trail; blank: as the workspace was opened
};

// The changes that it comes to, and who makes them.
struct LinkUse
{
    QString byId {};
    QString byName {};
    QVector<Change> changes {};

    static LinkUse of(const KnownLink &link, const LinkAnswer &answer, qint64 now);
};

} // namespace muster
