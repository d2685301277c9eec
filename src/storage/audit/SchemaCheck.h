// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/WorkspaceReport.h"

namespace muster {

class Database;

// Whether a file has the tables, views, indexes and triggers that Muster makes, just so, and no others: a foreign
// trigger could do whatever it liked along with every change, a foreign view show what is not there.
namespace SchemaCheck {

// Whether there can be tables to compare with: operators with a login of their own make none on a server.
Result<bool> mayCompare(Database &database);

Result<void> run(Database &database, Faults &faults); // SchemaChanged; nothing where there is nothing to compare with

} // namespace SchemaCheck

} // namespace muster
