// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "core/Result.h"

#include <optional>

namespace muster {

struct Reader;

// Some of the rows below a node of a tree: either those of a query, or one that is always there.
struct BranchPart
{
    int kind = 0; // of the nodes
    bool hasChildren = false;
    std::optional<TableQuery> query {}; // none: one row, counted by `counted`
    std::optional<TableQuery> counted {}; // the single row's first cell is how many rows this has
    bool unlessEmpty = false; // the single row is left out when that is none
    QString alsoWithMember {}; // groups that have a member that this text finds are rows too
    QStringList exceptVia {}; // misconfigurations that come by one of these are no rows
};

struct BranchRow
{
    int part = 0;
    Row row;
};

struct Branches
{
    QVector<BranchRow> rows;
    qsizetype total = 0;
};

// Several queries one after the other, the first `limit` rows of all.
struct ReadBranches
{
    using Answer = Branches;

    QVector<BranchPart> parts;
    int limit = 100;

    Result<Branches> answer(Reader &reader) const;
};

} // namespace muster
