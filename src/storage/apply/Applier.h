// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"
#include "core/Progress.h"
#include "storage/apply/KindChanges.h"

namespace muster {

// Does a change set inside a transaction that its caller has begun: may I? → write → invariants. What it did stands in
// context.recorded; what it refused, in the plan.
class Applier
{
public:
    explicit Applier(ApplyContext &context);

    // With `stopAtRefusal` the first refused change ends it; without, all are looked at. Cancelled, or a failing database.
    Result<Plan> run(const ChangeSet &set, bool stopAtRefusal, const ProgressHook &progress);

private:
    Result<void> enter(const Change &change); // through the door for text
    Result<void> apply(const Change &change);

    ApplyContext &m_context;
    std::vector<std::unique_ptr<KindChanges>> m_kinds; // by ObjectKind
};

} // namespace muster
