// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

class BenchRun;

// What is written.
void measureChanges(BenchRun &run);
void measureSameValue(BenchRun &run);
void measureServer(BenchRun &run);

// Parts. FILE COUNT VALUE: gives so many users a department; prints how many got it.
int setStatus(const QStringList &arguments);
// FILE: takes the latest change back; prints of how many objects.
int undoLatest(const QStringList &arguments);
// FILE COUNT VALUE: the same by bare SQL, with its entries.
int setStatusBare(const QStringList &arguments);

} // namespace muster
