// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/SortOrder.h"

namespace muster {

class Database;

// What is derived from texts and kept beside them: by what names are found and told apart (`*_key`), and by what lists are
// sorted (`*_sort_key`). It says nothing new, so it can be made anew, and no row counts as changed by it.
class TextKeys
{
public:
    // The order that the workspace's language gives.
    static Result<std::shared_ptr<const SortOrder>> orderOf(Database &database);

    // Inside a transaction. Everything, for a workspace of an older program; of two names that have come to be the same, the
    // older keeps the key, and the other is found by its ID and can be renamed.
    static Result<void> makeAnew(Database &database);
    // Inside a transaction. What lists are sorted by, for another language.
    static Result<void> sortAnew(Database &database);
    // The same as makeAnew() where they were made by another version of Unicode, or of its collation, than this program has.
    static Result<void> bringUpToDate(Database &database);
    // Else they say nothing to this program.
    static Result<bool> areOwn(Database &database);
};

} // namespace muster
