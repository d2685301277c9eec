// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ApplyContext.h"

namespace muster {

// Whether the operator may give (Verb::Add) or take (Verb::Remove) what a group or a user has on projects, by whatever way: of
// itself, by the groups around it, by the Default Group. Also where no row of a project is written for it. NotAllowed.
Result<void> checkAccessOf(ApplyContext &context, Verb verb, ObjectKind kind, qint64 id);

} // namespace muster
