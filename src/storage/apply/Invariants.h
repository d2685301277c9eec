// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QVector>

namespace muster {

class Database;

// The rules that always hold, as SQL that must return no row before a commit.
namespace Invariants {

// LastAdministrator (rule 1), OnTwoTeams (rule 3).
Result<QVector<Error>> violations(Database &database);

} // namespace Invariants

} // namespace muster
