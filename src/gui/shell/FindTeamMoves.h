// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Result.h"

namespace muster {

struct Reader;

// What takes users off the team on which they are now, where a change would put them on a second one (P5). A team that is
// the user's own assignment is unticked, so that the access stays; a group that is a team is left.
struct FindTeamMoves
{
    using Answer = QVector<Change>;

    QVector<Error> violations; // OnTwoTeams; others are passed over

    Result<QVector<Change>> answer(Reader &reader) const;
};

} // namespace muster
