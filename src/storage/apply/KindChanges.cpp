// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/KindChanges.h"

#include "storage/apply/AssignmentChanges.h"
#include "storage/apply/GroupChanges.h"
#include "storage/apply/InvitationChanges.h"
#include "storage/apply/NestingChanges.h"
#include "storage/apply/ProjectChanges.h"
#include "storage/apply/RoleChanges.h"
#include "storage/apply/TrailChanges.h"
#include "storage/apply/UserChanges.h"
#include "storage/apply/WorkspaceChanges.h"

namespace muster {

Result<void> KindChanges::make(const Change &change)
{
    switch (change.verb) {
    case Verb::Add:
        return add(change);
    case Verb::Edit:
        return edit(change);
    case Verb::Remove:
        return remove(change);
    }
    Q_UNREACHABLE();
}

Result<KindChanges::Judged> KindChanges::editAlike(const QVector<Change> &changes)
{
    Judged judged;
    for (const Change &change : changes)
        judged.push_back(edit(change));
    return judged;
}

Result<KindChanges::Judged> KindChanges::addAlike(const QVector<Change> &changes)
{
    Judged judged;
    for (const Change &change : changes)
        judged.push_back(add(change));
    return judged;
}

std::unique_ptr<KindChanges> KindChanges::of(ObjectKind kind, ApplyContext &context)
{
    switch (kind) {
    case ObjectKind::User:
        return std::make_unique<UserChanges>(context);
    case ObjectKind::Group:
        return std::make_unique<GroupChanges>(context);
    case ObjectKind::Project:
        return std::make_unique<ProjectChanges>(context);
    case ObjectKind::Assignment:
        return std::make_unique<AssignmentChanges>(context);
    case ObjectKind::Workspace:
        return std::make_unique<WorkspaceChanges>(context);
    case ObjectKind::Trail:
        return std::make_unique<TrailChanges>(context);
    case ObjectKind::Role:
        return std::make_unique<RoleChanges>(context);
    case ObjectKind::Nesting:
        return std::make_unique<NestingChanges>(context);
    case ObjectKind::Invitation:
        return std::make_unique<InvitationChanges>(context);
    case ObjectKind::Member: // no rule of its own
        break;
    }
    return std::make_unique<RelationChanges>(context, kind);
}

} // namespace muster
