// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "core/Result.h"

namespace muster {

struct Reader;

// Users who hold the same workspace roles. Of a million users there are but a few such sets.
struct RoleSet
{
    QStringList roles; // names, the highest first
    QVector<qint64> users; // ids

    bool operator==(const RoleSet &) const = default;
};

// All users of a query by their workspace roles, and the latest event, of one moment.
struct ListRoleSets
{
    struct Sets
    {
        QVector<RoleSet> sets; // the largest first
        qint64 event = 0;
    };
    using Answer = Sets;

    TableQuery query; // of users
    QVector<qint64> ids {}; // those of its rows; empty: all

    Result<Sets> answer(Reader &reader) const;
};

} // namespace muster
