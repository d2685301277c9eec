// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace muster {

// A table of a workspace as a copy takes it: every column but what an engine keeps for itself.
struct CopiedTable
{
    QString name;
    QVector<LoadColumn> columns; // by name: engines have them in orders of their own
    QStringList key; // the columns of the primary key, in its order; none: rows stand as they came

    QString select() const; // of all rows, by the key
    bool operator==(const CopiedTable &) const = default;
};

namespace CopiedTables {

// As the engine says what is there, so that none is forgotten: what is not copied is named in copy.columns.
Result<QVector<CopiedTable>> in(Database &database);

// SchemaChanged where they are not the same: a foreign table, one that is missing, one that has other columns.
Result<void> compare(const QVector<CopiedTable> &found, const QVector<CopiedTable> &wanted);

} // namespace CopiedTables

} // namespace muster
