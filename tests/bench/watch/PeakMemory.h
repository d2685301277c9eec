// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

// The most memory that this process has held at a time (VmHWM).
namespace PeakMemory {

double start(); // forgets the peak so far; what is held now, in megabytes
double megabytes();
double now(); // what is held, in megabytes (VmRSS)

} // namespace PeakMemory

} // namespace muster
