// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

class BenchRun;

// Everything that finds and shows.
void measureSearch(BenchRun &run);
void measureFilters(BenchRun &run);
void measureScrolling(BenchRun &run);
void measureOverview(BenchRun &run);

} // namespace muster
