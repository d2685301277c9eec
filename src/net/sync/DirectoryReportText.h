// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/DirectoryReport.h"

namespace muster {

// All of it, line by line, for people. What could not be read: one line, why.
QStringList reportLines(const DirectoryReport &report);
// For programs: words that do not change, as JSON.
QByteArray reportJson(const DirectoryReport &report);

} // namespace muster
