// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"

namespace muster {

// One change that gives users who are on a project without a team one (P6), and what it does to whom; texts/TeamFixText
// says it.
struct TeamFix
{
    enum Kind {
        TickTeam, // the user's own assignment becomes a team
        MakeTeam, // the group's assignment does
        AssignAsTeam, // the user gets one beside the group's
    };

    Kind kind = TickTeam;
    QString subject; // name of the user or the group
    QString subjectId;
    QString project; // its name
    QString projectId;
    Change change;

    bool operator==(const TeamFix &) const = default;
};

} // namespace muster
