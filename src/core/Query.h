// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/FieldDefinition.h"
#include "core/Result.h"

#include <QTimeZone>

#include <limits>

namespace muster {

// One condition of a query's text (U2). All terms must hold.
struct Term
{
    enum Match {
        Anywhere, // text is part of any searchable column
        Text, // text is part of the column (of one of its values, for a list)
        Domain, // the address's domain is text, or below it
        Keys, // the column is one of keys
        Flag, // the column is flag
        Range, // from ≤ column < until; times in UTC milliseconds, or numbers
        Blank, // the column has nothing
        Either, // one of `either` holds
    };

    Match match = Anywhere;
    bool exclude = false; // -word: the condition must not hold
    std::optional<Column> column {};
    QString text {}; // folded
    QStringList keys {};
    bool flag = true;
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 until = std::numeric_limits<qint64>::max();
    QVector<Term> either {};

    bool operator==(const Term &other) const;
};

// Rows whose column has one of the values (keys, names, "true"/"false"); an empty value stands for blank.
struct Filter
{
    Column column;
    QStringList values;

    bool operator==(const Filter &) const = default;
};

struct SortKey
{
    Column column;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

// Which rows of a table, in which order.
struct TableQuery
{
    Table table = Table::Users;
    QString text {};
    QVector<Filter> filters {}; // all must hold
    QVector<SortKey> sort {}; // the table's own order after these, and when empty
    bool showDisabled = true; // Users: deactivated ones too
    bool showPending = true; // Users: non-activated ones too

    bool operator==(const TableQuery &) const = default;
};

// Reads a query's text for one table. `clock` and `zone` give "90d" and "2025-03" their meaning. What is said of the words is
// in QueryParts.h; QueryUnknownField, QueryUnknownValue.
Result<QVector<Term>> parseQuery(Table table, const QString &text, const Clock &clock, const QTimeZone &zone);

// The field names that a query for the table understands, for completion and for mistakes.
QStringList queryFields(Table table);

// The column behind a field name of a query, if any: "role" → Column::Roles.
const FieldDefinition *queryColumn(Table table, const QString &field);

} // namespace muster
