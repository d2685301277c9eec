// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/TeamFix.h"

#include <QVector>

namespace muster {

struct Reader;

// How users who are on a project without a team get one (P6). A user's own assignment is ticked as team. Access that comes
// through a group makes the group a team, unless one of its members has a team there already; then the user is assigned
// singly, with the same access and role. Projects by name, users by name.
struct FindTeamFixes
{
    using Answer = QVector<TeamFix>;

    // Where to look; things are named by ID, or as people name them. A place without a name is none.
    struct Place
    {
        QString project {}; // empty: wherever the user is misconfigured
        QString user {}; // empty: everybody who is misconfigured there
        QString group {}; // of the project; empty: whatever the way by which they are there
    };

    QVector<Place> places {};
    bool everywhere = false; // all that is misconfigured

    // ProjectNotFound, UserNotFound, GroupNotFound.
    Result<QVector<TeamFix>> answer(Reader &reader) const;
};

} // namespace muster
