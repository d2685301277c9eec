// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeJson.h"

namespace muster {

// A change of the kind, as somebody might ask for it: it names what it must, and sets little.
Change exampleOf(const ChangeDefinition &definition);

} // namespace muster
