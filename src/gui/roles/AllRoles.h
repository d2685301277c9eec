// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Table.h"

namespace muster {

struct Reader;

// Every role, whatever the list beside is narrowed to: rows of Table::Roles.
struct AllRoles
{
    using Answer = QVector<Row>;

    Result<QVector<Row>> answer(Reader &reader) const;
};

} // namespace muster
