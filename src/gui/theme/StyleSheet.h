// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/Colours.h"

#include <QString>

namespace muster {

// muster.qss with its @names replaced by the colours of the table.
QString styleSheet(const Colours &table);

} // namespace muster
