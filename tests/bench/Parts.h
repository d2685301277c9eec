// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

// Work that is done in a process of its own, so that its processor time and its memory are known: `muster-bench --part NAME …`.
// Prints what it came to, a number, on its last line, and gives the exit code.
int runPart(const QString &name, const QStringList &arguments);

} // namespace muster
