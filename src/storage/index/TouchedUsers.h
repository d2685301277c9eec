// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/ChangedObjects.h"

#include <QSet>
#include <QVector>

#include <functional>

namespace muster {

class Database;

// What changes mean for users held in memory, by the table of what each column is made of.
struct TouchedUsers
{
    bool all = false; // too many, or all stand in another order
    QSet<qint64> ids; // who was added, edited, removed, or has other groups or projects of their own
    QSet<int> columns; // Column: who stands where by these may be different for anybody

    // In a view after the changes. Whoever is gone is told too.
    static Result<TouchedUsers> of(Database &database, const ChangedObjects &changed);

    // The same of all changes after an event, however many these are, but all where it is more than `most`. `largest` is the
    // largest id that there was: users are numbered one after the other.
    static Result<TouchedUsers> since(Database &database, qint64 event, qint64 largest, qint64 most);

private:
    static TouchedUsers byDependencies(const ChangedObjects &changed, const std::function<void(ObjectKind)> &named);
};

// Whether the column's value is different only where its own user was edited.
bool standsWithTheUser(Column column);

} // namespace muster
