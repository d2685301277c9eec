// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/ProjectChanges.h"

#include "core/Kinds.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<void> ProjectChanges::checkRemoved(const ResolvedRef &project, const Values &)
{
    const Result<QVariant> used = context().database.value("projects.countAssignments", {project.id});
    if (!used)
        return tl::unexpected(used.error());
    return used->toLongLong() > 0 ? fail(ErrorCode::ProjectInUse, project.name, used->toString()) : Result<void>();
}

// Nobody comes to a project that is gone: who is invited to it is no longer.
Result<void> ProjectChanges::makeWay(const Change &, const ResolvedRef &project, const Values &)
{
    QVector<Change> changes;
    const Result<void> read = context().database.each("invitations.toProject", {project.id}, [&changes](const SqlRow &row) {
        changes.append(change::editInvitation(row.text(0), {{Field::InvitationState, keyOf(InvitationState::Revoked)}}));
        return true;
    });
    if (!read)
        return read;
    const std::unique_ptr<KindChanges> invitations = of(ObjectKind::Invitation, context());
    for (const Change &change : std::as_const(changes)) {
        if (const Result<void> revoked = invitations->edit(change); !revoked)
            return revoked;
    }
    return {};
}

} // namespace muster
