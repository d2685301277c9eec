// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/CsvTable.h"
#include "exchange/ImportColumns.h"
#include "exchange/ImportNames.h"

namespace muster {

// What the columns of a file without a header mean, by what is in them: addresses, roles and words for yes or no are known;
// what else are words is the name, and then a role, which waits for a choice where there is none called so. Numbers say nothing.
// Nothing is said of columns that somebody has chosen, nor of fields.
ImportColumns::Choices columnsByContent(const CsvTable &table, const ImportNames &names, const ImportColumns::Choices &chosen);

} // namespace muster
