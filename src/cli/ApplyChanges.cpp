// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ApplyChanges.h"

#include "cli/Await.h"
#include "storage/Workspace.h"
#include "storage/queries/WorkspaceState.h"

namespace muster {

Result<Outcome> applyChanges(Workspace &workspace, const ChangeSet &set)
{
    const Result<WorkspaceState> before = await(workspace.read(ReadWorkspaceState {}));
    if (!before)
        return tl::unexpected(before.error());
    const Result<Outcome> outcome = await(workspace.apply(set));
    if (outcome || outcome.error().code != ErrorCode::Cancelled)
        return outcome;
    QFuture<Result<WorkspaceState>> look = workspace.read(ReadWorkspaceState {}); // not to be cancelled
    const Result<WorkspaceState> after = look.result();
    if (after && after->event != before->event)
        return Outcome {after->event, int(set.changes.size()), after->head.toLatin1()};
    return outcome;
}

} // namespace muster
