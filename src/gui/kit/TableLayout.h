// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"

#include <QStringList>

#include <optional>

namespace muster {

// How a table is looked at: its columns in order, how wide each is, and the sort.
struct TableLayout
{
    struct Place
    {
        Column column;
        int width = 0; // 0: as wide as usual

        bool operator==(const Place &) const = default;
    };

    QVector<Place> places {};
    QVector<SortKey> sort {};

    // What a view also remembers: the search and the filters. None: it leaves them as they are.
    struct Narrowing
    {
        QString text {};
        QVector<Filter> filters {};

        bool operator==(const Narrowing &) const = default;
    };
    std::optional<Narrowing> narrowing {};

    bool operator==(const TableLayout &) const = default;

    bool shows(Column column) const;

    static TableLayout initial(Table table);
    static int usualWidth(Column column); // of what is no time
    static std::optional<Column> wide(Table table); // takes the room that the others leave

    // "lastName:140", "sort:lastName" or "sort:-lastName", "text:role%3Aanalyst", "filter:status:active,pending"; what a later program wrote and we do not know is left out.
    QStringList toText(Table table) const;
    static TableLayout fromText(Table table, const QStringList &text);
};

} // namespace muster
