// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ListChange.h"
#include "storage/queries/Listing.h"

namespace muster {

// The ids of a query together with some of its rows, so that both are of the same moment.
struct Part
{
    Listing listing;
    QVector<Row> rows;
    ListChange change; // from the ids before
};

struct ReadPart
{
    using Answer = Part;

    TableQuery query;
    int limit = 0; // of the ids; 0: all
    int first = 0; // rows to bring along: positions in the list
    int count = 0;
    QVector<qint64> before {}; // compared here, because that takes long for a million
    qsizetype mostCompared = -1; // see ListChange

    Result<Part> answer(Reader &reader) const;
};

} // namespace muster
