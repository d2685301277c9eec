// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"

#include <QVector>

namespace muster {

// One way by which rows come to values that stand in other tables, for whoever holds in memory which row has which. Where
// there are such, `within` (if there is one) says the same by all of them.
struct LinkSql
{
    const char *row; // id of the row
    const char *key; // an integer above zero; null where there is none
    const char *from; // FROM and WHERE of these two; one table, so that a few rows are found at once
    const char *keys; // SELECT … the keys whose values fit the condition %1 on the text that `folded` names; of a flag, those that set it
    const char *reached = nullptr; // SELECT key, reached … the rows of the other table that each key leads to; null: the keys are their ids
};

// How one column of a table is written in SQL. Null where it is not read, sorted or searched that way.
struct ColumnSql
{
    Column column;
    const char *value = nullptr; // expression for the cell; null: filled from `list`
    const char *order = nullptr; // expressions to sort by, comma-separated; null: `value`
    const char *folded = nullptr; // folded text to search in
    // A condition on the row, with %1 for the condition on the folded text that `folded` names: for values that
    // stand in other tables.
    const char *within = nullptr;
    // Values of a list for many rows: SELECT row id, value … with {ids ?} for the rows.
    const char *list = nullptr;
    // SELECT 1 … for the condition %1: whether anything `within` looks at fits at all.
    const char *probe = nullptr;
    const char *exact = nullptr; // folded text that a filter's value must equal; null: `folded`
    QVector<LinkSql> links {};
    const char *ranks = nullptr; // SELECT key, rank …: rows are sorted by the first of the keys that they have by the only link
    bool blankByValue = false; // blank is what the cell is, though `within` may find something
    const char *counts = nullptr; // SELECT row id, number … of the rows where it is not 0, which are few: for numbers that are counted elsewhere
};

// How a table is read: "FROM from" gives its rows, `id` and `since` tell them apart.
struct TableSql
{
    const char *from;
    const char *id;
    const char *since;
    const char *order; // the table's own
    const char *lean; // FROM that suffices to list ids, where that is less; null: `from`
    QVector<ColumnSql> columns;
    // FROM, and WHERE, that finds the rows {ids ?} at once, where `id` is no key of any table.
    const char *byIds = nullptr;

    const ColumnSql *find(Column column) const;
};

const TableSql &tableSql(Table table);

// The id of a row of Table::Access: how a user comes to a project by the Default Group. It is found where it is asked for by this id; among all rows are only those of
// users who have left, and one for each project in place of all members.
qint64 defaultWay(qint64 user, qint64 project);

} // namespace muster
