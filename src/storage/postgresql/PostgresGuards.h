// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace muster {

class Database;

// What keeps operators with a login of their own to what Muster lets them, whatever program they use: policies about
// what they read, and functions that judge what they write (resources/sql/postgresql/guards). Made from the definitions
// that core/Rights goes by, and written anew with each migration.
class PostgresGuards
{
public:
    // In the schema of that name, which `database` works in and owns; inside a transaction.
    static Result<void> write(Database &database, const QString &schema);

    // The schema has got that name: what `write` would make of it, and much sooner.
    static Result<void> rename(Database &database, const QString &schema);
};

} // namespace muster
