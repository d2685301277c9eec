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

// The addresses alone, for a file with a header that calls no column so: the one of the columns it says nothing of that is full of
// them. None where no column is, or where several are and somebody has to choose.
ImportColumns::Choices addressesByContent(const CsvTable &table, const ImportColumns::Choices &chosen);

} // namespace muster
