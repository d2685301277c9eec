// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/SqlRow.h"

namespace muster {

struct LoadColumn
{
    enum Kind { Number, Text, Bytes };

    QString name;
    Kind kind = Number;

    bool operator==(const LoadColumn &) const = default;
};

// Rows on their way into a table, inside the transaction that has begun (Database::load). Triggers and constraints of the
// table are asked as of any row that is inserted.
class Load
{
public:
    virtual ~Load() = default; // amid it: the transaction has failed, or has a part of the rows

    // Its cells are those of the columns, in their order.
    virtual Result<void> add(const SqlRow &row) = 0;
    // What the engine has against a row may only show here.
    virtual Result<void> end() = 0;
};

} // namespace muster
