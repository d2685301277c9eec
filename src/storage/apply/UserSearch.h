// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "core/Table.h"
#include "core/Values.h"

#include <string_view>

namespace muster {

// The folded text of a user that words of a query look into: the name on the first line, then the address and the others, each
// on its own line, also where it is blank.
struct UserSearch
{
    static constexpr auto Form = "2"; // what a workspace keeps is made anew where it has another

    static bool looksInto(const FieldDefinition &field);
    static QString textOf(const Values &user);

    // Takes the folded text of a column out of such a text, of those that have a line of their own.
    static bool isLine(Column column);
    class Line
    {
    public:
        explicit Line(Column column);
        std::string_view of(std::string_view search) const;

    private:
        qsizetype m_line;
        qsizetype m_orElse; // where that one is blank; -1: none
    };
};

} // namespace muster
