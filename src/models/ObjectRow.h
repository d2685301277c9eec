// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Table.h"
#include "core/Values.h"

namespace muster {

// An object as a row of the table that lists its kind: what commands know of one that is selected, whatever it is.
struct ObjectRow
{
    Table table = Table::Users;
    Row row {};

    // None for what changes do not name, an event. Somebody who comes to a project through groups has no assignment but a
    // misconfiguration: it stands among the assignments, and cannot be edited.
    std::optional<ObjectKind> kind() const;
    bool isStray() const { return table == Table::Misconfigurations; }

    QVariant value(Column column) const; // as a change says it; null when the table has no such column
    QString text(Column column) const { return value(column).toString(); }
    QStringList references() const; // as a change of its kind names it; none for what has no kind

    bool operator==(const ObjectRow &other) const;
};

// Of two groups there is no row in the workspace: their `Row::id`.
constexpr qint64 DefaultGroupRow = -1;
constexpr qint64 UngroupedRow = -2;

ObjectRow objectRow(Table table, qint64 id, const Values &cells); // the other cells are null

} // namespace muster
