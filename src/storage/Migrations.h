// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

class Database;

// The tables of a workspace, by numbers that only grow (see resources/sql/README.md).
namespace Migrations {

// Of which the workspace has all so far.
Result<int> versionOf(Database &database);
Result<bool> isOld(Database &database);

// Makes what is missing after the number `from`, each in a transaction of its own, or all in the one that has begun. WorkspaceDamaged where what stands
// there is not what its version has.
enum class Within { OwnTransactions, Transaction };
Result<void> bringUpToDate(Database &database, int from, Within within = Within::OwnTransactions);

} // namespace Migrations

} // namespace muster
