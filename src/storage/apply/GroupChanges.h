// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ObjectChanges.h"

namespace muster {

// Groups: the Default Group's name is not to be had, and one that is on a project stays (G4).
class GroupChanges : public ObjectChanges
{
public:
    explicit GroupChanges(ApplyContext &context) : ObjectChanges(context, ObjectKind::Group) { }

protected:
    Result<void> checkAdded(Values &set, const QString &id) override;
    Result<void> checkEdited(Values &set, const ResolvedRef &group, const Values &current, const Values &) override;
    Result<void> checkRemoved(const ResolvedRef &group, const Values &current) override;
};

} // namespace muster
