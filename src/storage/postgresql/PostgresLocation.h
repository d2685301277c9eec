// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>

#include <vector>

namespace muster {

// Where a workspace stands on a server: postgresql://user@host[:port][,host2]/database?schema=name, and whatever else libpq
// understands there. Never a password: a location stands in lists of programs and of recent files.
struct PostgresLocation
{
    static bool isOne(const QString &location);
    static QString withSchema(const QString &location, const QString &schema); // the same place, but for that

    // LocationMalformed, LocationHasPassword.
    static Result<PostgresLocation> parse(const QString &location);

    QString schema; // lower-case letters, digits and _, and maybe a word of SQL: always in quotes
    std::vector<std::pair<QByteArray, QByteArray>> parameters; // as PQconnectdbParams takes them
};

} // namespace muster
