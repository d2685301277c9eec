// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "storage/ChangedObjects.h"

#include <QVector>

namespace muster {

// What a column of a table is made of, or, without a column, which rows there are.
struct TableDependency
{
    Table table;
    std::optional<Column> column;
    ObjectKind kind;
    int how; // ChangedObjects::How
    QVector<Field> fields {}; // when it was edited: only these count; empty: all
};

// All there are: one row for each thing that would make a table show something else.
const QVector<TableDependency> &tableDependencies();
bool happened(const TableDependency &dependency, const ChangedObjects &changed);

// What a change does to the result of a query. When in doubt the worse.
enum class ChangeEffect {
    None,
    Cells, // of rows that stay where they are
    Rows, // which there are, or their order
};
ChangeEffect effectOf(const ChangedObjects &changed, const TableQuery &query);

} // namespace muster
