// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>

#include <vector>

struct pg_conn;

namespace muster {

// Where a workspace stands on a server: postgresql://user@host[:port][,host2]/database?schema=name, and whatever else libpq
// understands there. Never a password: a location stands in lists of programs and of recent files.
struct PostgresLocation
{
    static bool isOne(const QString &location);
    static QString withSchema(const QString &location, const QString &schema); // the same place, but for that

    // LocationMalformed, LocationHasPassword.
    static Result<PostgresLocation> parse(const QString &location);

    // Whether it has worked, its status says; who asked ends it. Of several hosts it is the one that may be written to.
    pg_conn *connect() const;
    QString channel() const; // on which is told that there is a new event: guards/2-rows.sql

    QString schema; // lower-case letters, digits and _, and maybe a word of SQL: always in quotes
    std::vector<std::pair<QByteArray, QByteArray>> parameters; // as PQconnectdbParams takes them
};

} // namespace muster
