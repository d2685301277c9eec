// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CloseWords.h"
#include "core/Query.h"
#include "core/Result.h"

#include <memory>
#include <optional>

namespace muster {

class KnownRows;
struct Reader;

// Another way to be found: by rows of another query, in a column of which it stands (see FindLinked).
struct FoundBy
{
    TableQuery query;
    Column column;
};

// Some of the rows below a node of a tree, all of one kind: those of a query, or a single one that is always there.
struct BranchPart
{
    int kind = 0; // of the nodes
    bool hasChildren = false;
    TableQuery query {}; // of the rows; of a single one: what it holds, its first cell is how many
    QString search {}; // what a row must be found by: as text of the query, or else by one of foundBy
    QVector<FoundBy> foundBy {};
    QVector<Filter> except {}; // rows that have such a value are left out

    // A single row
    bool single = false;
    QString title {}; // what it is called; found by search
    QString searchHeld {}; // or else found when this text finds something that it holds
    bool unlessEmpty = false; // left out when it holds nothing
};

struct BranchRow
{
    int part = 0;
    Row row {};
    bool bySelf = true; // found by itself, not by what it holds
};

struct Branches
{
    QVector<BranchRow> rows;
    qsizetype total = 0;
};

// The rows of all parts, one part after the other; the first `limit` of them.
struct ReadBranches
{
    using Answer = Branches;

    QVector<BranchPart> parts;
    int limit = 100;
    std::shared_ptr<KnownRows> known; // of questions before

    Result<Branches> answer(Reader &reader) const;
};

// What may be meant by a search that finds none of the parts, nor any of those by which they are found.
struct FindMeantInBranches
{
    using Answer = QVector<MeantWord>;

    QVector<BranchPart> parts;

    Result<QVector<MeantWord>> answer(Reader &reader) const;
};

} // namespace muster
