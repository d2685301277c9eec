// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"

namespace muster {

// "This is the account you work as: Ada King. …": what the operator would take from themselves, as a warning.
QString ownLossText(const OwnLoss &loss);

} // namespace muster
