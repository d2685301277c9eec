// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"

namespace muster {

// One change that undo would leave as it is and therefore refuses: of a password, or of sessions that are over. Of several, who takes them back is told.
bool isIrrevocable(const ChangeSummary &summary);

} // namespace muster
