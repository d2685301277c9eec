// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"

namespace muster {

// Prints rows as a JSON array of objects by column key, one a line, with raw values: times as ISO 8601 in UTC with
// milliseconds, blanks as null.
class JsonRows
{
public:
    explicit JsonRows(Table table)
        : m_table(table)
    {
    }

    void print(const Row &row);
    void end();

private:
    Table m_table;
    bool m_empty = true;
};

} // namespace muster
