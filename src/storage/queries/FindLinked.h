// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "core/Result.h"

#include <QSet>

namespace muster {

struct Reader;

// What stands in a column of the rows that a query finds, where these are rows of another table: the groups that users are
// in, directly or not, the projects of assignments. By ids; of a column that may not be seen, none.
struct FindLinked
{
    using Answer = QSet<qint64>;

    TableQuery query;
    Column column; // one that has links, see TableSql

    Result<QSet<qint64>> answer(Reader &reader) const;
};

} // namespace muster
