// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ApplyChanges.h"

#include "cli/Await.h"
#include "storage/Workspace.h"

namespace muster {

Result<Outcome> applyChanges(Workspace &workspace, const ChangeSet &set)
{
    const qint64 before = workspace.ownEvent();
    const Result<Outcome> outcome = await(workspace.apply(set));
    const bool tooLate = !outcome && outcome.error().code == ErrorCode::Cancelled && workspace.ownEvent() > before;
    return tooLate ? Result<Outcome>(workspace.ownOutcome()) : outcome;
}

} // namespace muster
