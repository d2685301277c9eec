// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "core/Result.h"

namespace muster {

// The reason in the one form of text (core/Text.h). What takes something back has none of its own, or the one that was recorded.
Result<EventHeader> withCleanReason(EventHeader header);

} // namespace muster
