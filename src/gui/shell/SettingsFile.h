// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// The INI file in which the desktop program remembers what belongs to this computer and not to a workspace's data.
QString settingsFile();

} // namespace muster
