// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"

#include <QStringList>

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

    bool operator==(const TableLayout &) const = default;

    bool shows(Column column) const;

    static TableLayout initial(Table table);
    static int usualWidth(Column column); // of what is no time
    static std::optional<Column> wide(Table table); // takes the room that the others leave

    // "lastName:140", and "sort:lastName" or "sort:-lastName"; what a later program wrote and we do not know is left out.
    QStringList toText(Table table) const;
    static TableLayout fromText(Table table, const QStringList &text);
};

} // namespace muster
