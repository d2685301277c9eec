// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/Applier.h"

namespace muster {

// What the user with this ID may do now: permissions of several roles add up (U19), the account type adds or caps.
// OperatorNotFound, also for one who may not sign in.
Result<Operator> readOperator(Database &database, const QString &userId, const QString &origin);

} // namespace muster
