// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "core/Result.h"

#include <functional>

namespace muster {

class Workspace;

// Hands the rows of a query to `take`, a page at a time and in order, so that a million need no more room than a page.
Result<void> forEachPage(
    Workspace &workspace, const TableQuery &query, const std::function<void(const QVector<Row> &)> &take);

} // namespace muster
