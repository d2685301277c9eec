// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QVector>

namespace muster {

// One condition of a query as it was typed: -field:value,"other value"|third
struct QueryPart
{
    struct Value
    {
        QString field; // in lower case; empty: a bare word
        QString text;
        bool quoted = false;
    };

    bool exclude = false;
    QVector<Value> values; // one of them must fit; those that are still being typed are left out
};

// How much is looked for at once: more would only keep everybody waiting.
constexpr int MostQueryWords = 50;
constexpr int LongestQuery = 1000; // characters

// What a query asks for: one word of each of these must hold. Words stand apart by blanks; `or` or | between them makes them
// alternatives. QueryUnclosedQuote, QueryBlankAfterColon, QueryTooLong.
Result<QVector<QVector<QueryPart>>> queryParts(const QString &text);

} // namespace muster
