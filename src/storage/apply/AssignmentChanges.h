// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/RelationChanges.h"

namespace muster {

// Users and groups on projects.
class AssignmentChanges : public RelationChanges
{
public:
    explicit AssignmentChanges(ApplyContext &context) : RelationChanges(context, ObjectKind::Assignment) { }

protected:
    Error already(const Target &target) const override;
    Result<Error> missing(const Target &target) override; // names the Default Group where access comes from it
};

} // namespace muster
