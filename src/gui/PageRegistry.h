// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/Session.h"

namespace muster {

// The pages of this release in the order of the navigation, and the windows that they bring.
PageRegistry pageRegistry();

} // namespace muster
