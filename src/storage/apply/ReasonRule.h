// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Result.h"

#include <optional>

namespace muster {

class Database;
struct ApplyContext;

// Policies by which a change has to say why (A1). Which one is about which change stands where fields and verbs are defined; what takes
// an event back need not say.
class ReasonRule
{
public:
    static void note(ApplyContext &context, const Change &recorded);

    // Those that are on; asked before anything is changed, the policies too.
    static Result<QVector<Field>> policies(Database &database);

    // By which of them what was recorded needs a reason; none: it needs none.
    static std::optional<Field> missing(const ApplyContext &context, const QVector<Field> &policies);
};

} // namespace muster
