// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

// To the system, what the C library keeps of all that was freed, for whoever needs as much again. After work that took
// very much and is seldom; does nothing where the library gives it back by itself.
void giveBackMemory();

} // namespace muster
