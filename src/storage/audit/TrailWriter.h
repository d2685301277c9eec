// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"
#include "core/Progress.h"
#include "storage/apply/ApplyContext.h"
#include "storage/apply/Operator.h"

namespace muster {

// Writes an event and its entries, chained to the one before (A1). Inside the transaction of the changes (rule 7).
class TrailWriter
{
public:
    TrailWriter(ApplyContext &context, const Operator &who) : m_context(context), m_operator(who) { }

    // Cancelled when the hook says so.
    Result<Outcome> write(const ChangeSet &set, const ProgressHook &progress);

private:
    ApplyContext &m_context;
    const Operator &m_operator;
};

} // namespace muster
