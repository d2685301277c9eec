// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"
#include "core/KindDefinition.h"

#include <QVector>

#include <optional>

namespace muster {

// Everything that can be listed, in the window, on the command line and in files.
enum class Table { Users, Groups, Members, Projects, Assignments, Access, Misconfigurations, Roles, Events, Entries, Settings, Sessions, Mails, Invitations };

struct TableDefinition
{
    Table table;
    const char *key; // "users", as `musterctl list` takes it
    const char *title; // as people read it, translated in the context "Titles"
    std::optional<ObjectKind> kind; // whose objects its rows are, where changes can be made to them
    const char *permission; // what an operator needs to see it
};

const QVector<TableDefinition> &tableDefinitions(); // in the order of Table
const TableDefinition &definitionOf(Table table);
QString keyOf(Table table);
std::optional<Table> tableFromKey(const QString &key);

// One row of a table: a cell for each of columnsOf(table), in that order.
struct Row
{
    qint64 id = 0; // unique within the table
    qint64 since = 0; // number of the event that last changed it; what Change::seen takes
    QVector<QVariant> cells;
};

} // namespace muster
