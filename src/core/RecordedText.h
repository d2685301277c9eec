// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"

#include <optional>

namespace muster {

// Reads a change in the very form that toJsonText() writes, which is how the audit trail has it: in a sixth of the time that
// a tree of values takes. Nothing where it is in any other form, or is no change; then changeFromJson() says why.
std::optional<Change> changeFromRecorded(const QByteArray &json);

} // namespace muster
