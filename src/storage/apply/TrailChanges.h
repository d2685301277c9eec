// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/KindChanges.h"

namespace muster {

// Accepts a trail that is not the one which was seen last on this computer (A1). Nothing is written but the event: it names
// both heads, the one that was lost and the one that is gone on from.
class TrailChanges : public KindChanges
{
public:
    explicit TrailChanges(ApplyContext &context) : m_context(context) { }

    Result<void> add(const Change &change) override;
    Result<void> edit(const Change &change) override;
    Result<void> remove(const Change &change) override;

private:
    ApplyContext &m_context;
};

} // namespace muster
