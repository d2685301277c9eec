// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ObjectChanges.h"

namespace muster {

// Projects: one that somebody is on stays.
class ProjectChanges : public ObjectChanges
{
public:
    explicit ProjectChanges(ApplyContext &context) : ObjectChanges(context, ObjectKind::Project) { }

protected:
    Result<void> checkRemoved(const ResolvedRef &project, const Values &current) override; // ProjectInUse
    Result<void> makeWay(const Change &change, const ResolvedRef &project, const Values &current) override;
};

} // namespace muster
