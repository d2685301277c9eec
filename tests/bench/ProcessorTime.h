// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/Comparison.h"

#include <functional>

namespace muster {

namespace ProcessorTime {

// Seconds, user and system, of all threads of this process since it began.
double ofProcess();

// Of the calling thread alone.
double ofThread();

// Does the work, which gives its answer, in this process.
Lap of(const std::function<qint64()> &work);

} // namespace ProcessorTime

} // namespace muster
