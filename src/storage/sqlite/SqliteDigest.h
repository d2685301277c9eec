// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace muster::SqliteDigest {

// Adds the function digest(key, distinct, value, …) to a connection: one number that some rows come to, in whatever order, by
// a key that nobody knew beforehand. Where `distinct` is not negative, each row must stand behind the one before it, and no
// two may have the same in that many of their first values, unless one of these is null: otherwise the answer is null. So it
// is of a row with a broken number among its values, of which nothing is known.
int install(sqlite3 *connection); // SQLITE_OK

} // namespace muster::SqliteDigest
