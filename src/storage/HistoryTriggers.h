// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

class Database;

// What a row was stands in the history table beside its own, put there by triggers: an update or a delete leaves the old row,
// from the event `since` until before the event `until`.
namespace HistoryTriggers {

// Makes the triggers of every table that has a history anew, for the columns that the history has; after each migration.
Result<void> write(Database &database);

} // namespace HistoryTriggers

} // namespace muster
