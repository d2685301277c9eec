// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QVector>

#include <vector>

namespace muster {

class Database;

// The rules that always hold, as SQL that must return no row before a commit.
namespace Invariants {

// LastAdministrator (rule 1), OnTwoTeams (rule 3).
Result<QVector<Error>> violations(Database &database);

// Whether rule 1 holds when the users `without` (ids, sorted) do not count.
Result<bool> holdsAdministrator(Database &database, const std::vector<qint64> &without);

} // namespace Invariants

} // namespace muster
