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

    // The folded text of a column as it stands in such a text, of those that have a line of their own.
    static bool isLine(Column column);
    static std::string_view lineOf(std::string_view search, Column column);
};

} // namespace muster
