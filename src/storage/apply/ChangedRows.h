// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

class Database;

// What the change set in the making has touched: for the invariants, and for the search index.
namespace ChangedRows {

// Makes the connection note what its changes touch; once per connection.
Result<void> prepare(Database &database);

// Forgets what was touched; before each change set.
Result<void> begin(Database &database);

// After the last change: completes the notes.
Result<void> gather(Database &database);

// Brings the search index up to date; before the commit.
Result<void> indexNames(Database &database);

} // namespace ChangedRows

} // namespace muster
