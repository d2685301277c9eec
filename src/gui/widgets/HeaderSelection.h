// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace muster {

// Keeps the header of a table from marking columns whose cells are all selected: nothing shows it, and to know it Qt asks
// the model about every row. Call it when the table has its model.
void ignoreSelectionInHeader(QTableView *table);

} // namespace muster
