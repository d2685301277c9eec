// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"

namespace muster {

QStringList tableKeys(); // all that can be listed

// A table and a query as they stand on the command line; nothing, and a line on standard error, when one of them is
// wrong.
std::optional<TableQuery> tableArgument(const QString &table, const QString &query);

} // namespace muster
