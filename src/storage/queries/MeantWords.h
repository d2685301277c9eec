// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CloseWords.h"
#include "core/Query.h"
#include "core/Result.h"

namespace muster {

struct Reader;

// Those of a query's conditions whose value no name has, and of its bare words that find nothing, though a name is close. Fields that are mistyped are mistakes, see
// parseQuery.
struct FindMeantWords
{
    using Answer = QVector<MeantWord>;

    TableQuery query;

    Result<QVector<MeantWord>> answer(Reader &reader) const;
};

} // namespace muster
