// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Result.h"

namespace muster {

struct Reader;

// What takes users off the team on which they are now, where a change would put them on a second one (P5). A team that is
// the user's own assignment is unticked, so that the access stays; a group that is a team is left.
struct TeamMoves
{
    QVector<Change> leaving;
    QVector<Change> keeping; // what gives them, by themselves, what they had on other projects by the groups they leave
};

struct FindTeamMoves
{
    using Answer = TeamMoves;

    QVector<Error> violations; // OnTwoTeams; others are passed over

    Result<TeamMoves> answer(Reader &reader) const;
};

} // namespace muster
