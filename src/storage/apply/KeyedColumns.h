// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QVector>

namespace muster {

class Database;
class SortOrder;

// Where texts have keys beside them: the fields of kinds that the table of fields says so of, and the small lists of names.
struct KeyedColumns
{
    struct Column
    {
        QString text;
        QString key;
        QString sort;
        bool isUnique = false;
    };

    QString table;
    QVector<Column> columns;

    static QVector<KeyedColumns> all();

    // Inside a transaction.
    static Result<void> keyAnew(Database &database); // the text that words of a query look into with them
    static Result<void> sortAnew(Database &database, const SortOrder &order);
    static Result<void> fillMissing(Database &database, const SortOrder &order); // all of it, where it is null
};

} // namespace muster
