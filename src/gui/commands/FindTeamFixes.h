// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Result.h"
#include "models/Refs.h"

namespace muster {

struct Reader;

// How users who are on a project without a team get one (P6). A user's own assignment is ticked as team. Access that comes
// through a group makes the group a team, unless one of its members has a team there already; then the user is assigned
// singly, with the same access and role.
struct FindTeamFixes
{
    struct Answer
    {
        QVector<Change> changes;
        QStringList sentences; // what each does
    };

    struct Place
    {
        QString project; // its name
        QString projectId;
        QString userId; // empty: all that are misconfigured on the project
        QString groupId; // empty: whatever the way
    };

    QVector<Place> places;

    Result<Answer> answer(Reader &reader) const;
};

} // namespace muster
