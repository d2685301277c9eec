// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/HeaderSelection.h"

#include <QHeaderView>
#include <QTableView>

namespace muster {

void ignoreSelectionInHeader(QTableView *table)
{
    QHeaderView *header = table->horizontalHeader();
    header->setSelectionModel(new QItemSelectionModel(table->model(), header));
}

} // namespace muster
