// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CloseWords.h"

namespace muster {

QString meantText(const MeantWord &word); // "Nothing is called like “role:analist”. Did you mean “role:analyst”?"

} // namespace muster
