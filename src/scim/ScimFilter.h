// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scim/ScimAttribute.h"
#include "scim/ScimError.h"

#include <QJsonValue>

#include <optional>
#include <vector>

namespace muster {

// A filter (RFC 7644 §3.4.2.2), as it was written: whether there are such attributes is another question, see ScimMatch.
struct ScimFilter
{
    enum class Kind {
        And, // all of `parts`
        Or, // one of `parts`
        Not, // not the one of `parts`
        Compare, // attribute operation value
        Present, // attribute pr
        Within, // attribute[the one of `parts`]: one value of it has all of that
    };
    enum class Operation { Equal, NotEqual, Contains, StartsWith, EndsWith, Greater, GreaterOrEqual, Less, LessOrEqual };

    Kind kind = Kind::Compare;
    ScimAttributePath attribute {};
    Operation operation = Operation::Equal;
    QJsonValue value {}; // text, number, boolean or null
    std::vector<ScimFilter> parts {};

    static ScimResult<ScimFilter> parse(const QString &text); // InvalidFilter; of text that is too long or too deep too
    QString text() const; // which parse() takes for the same

    static QString keyOf(Operation operation); // "eq"

    bool operator==(const ScimFilter &) const = default;
};

} // namespace muster
