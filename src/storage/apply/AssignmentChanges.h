// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/RelationChanges.h"

namespace muster {

// Users and groups on projects.
class AssignmentChanges : public RelationChanges
{
public:
    explicit AssignmentChanges(ApplyContext &context) : RelationChanges(context, ObjectKind::Assignment) { }

    // Also of access that somebody kept who has left the Default Group: no row says so, so that it is noted of the user.
    Result<void> remove(const Change &change) override;

protected:
    Error already(const Target &target) const override;
    Result<Error> missing(const Target &target) override; // names the Default Group where access comes from it

private:
    Result<void> endKeptAccess(const QString &user, const QString &project, const Error &otherwise);
};

} // namespace muster
