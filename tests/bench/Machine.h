// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// What was measured on and with, in a sentence.
QString machineText();

} // namespace muster
