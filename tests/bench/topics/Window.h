// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

class BenchRun;

// The window itself: until it shows something, how long it is busy, what it holds.
void measureOpening(BenchRun &run);
void measureOwnChange(BenchRun &run);
void measureStalls(BenchRun &run);
void measureMemory(BenchRun &run);

// Parts. FILE HOW: prints the microseconds of processor time until the first rows are painted; HOW is “alone” where users are
// not to be read into memory meanwhile.
int openWindow(const QStringList &arguments);
// FILE: prints the kilobytes of columns that are held, after the window was used.
int useWindow(const QStringList &arguments);

} // namespace muster
