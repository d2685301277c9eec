// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "core/Values.h"

namespace muster {

// The folded text of a user that words of a query look into: the name on the first line, then the address and the others.
struct UserSearch
{
    static bool looksInto(const FieldDefinition &field);
    static QString textOf(const Values &user);
};

} // namespace muster
