// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"
#include "core/Result.h"

namespace muster {

class Database;
struct Operator;

// What changes that were just tried out in a private view take from the account of `who`, as they were before: signing in,
// what their roles and account type permit, or access to a project. None: nothing.
Result<std::optional<OwnLoss>> ownLoss(Database &database, const Operator &who, const AccessDifference &access);

} // namespace muster
