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
    struct WithPassword;
    // What somebody has pasted, with a password in it or not. What is wrong with one that may have a password is not told.
    static Result<WithPassword> takeApart(const QString &pasted);
    QString text() const; // which parse() takes for the same

    QString value(const char *name) const; // of a parameter; empty: it says nothing of it
    void set(const char *name, const QString &value); // empty: it says nothing of it

    PostgresLocation withDefaults() const; // and what libpq takes from the environment where it says nothing; no password
    // What a password is for: a user on these hosts, reached and made sure of in this way. Another way is another account, so
    // that no location sends a password where it was not typed for.
    QString account() const;
    QString channel() const; // on which is told that there is a new event: guards/2-rows.sql
    QString presenceChannel() const; // that somebody came, went or has opened something else: guards/5-present.sql

    QString schema; // lower-case letters, digits and _, and maybe a word of SQL: always in quotes
    std::vector<std::pair<QByteArray, QByteArray>> parameters; // as PQconnectdbParams takes them
};

struct PostgresLocation::WithPassword
{
    PostgresLocation location;
    QString password;
};

} // namespace muster
