// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"

#include <QByteArray>

namespace muster {

// A plan as one JSON object, for scripts: the counts, what is refused and why, rules that would be broken, what goes along,
// every access that is lost, changed or gained, before and after, and whether the operator loses by it; raw keys, blanks as null. Lists that end early have
// their full count beside them.
QByteArray toJsonText(const Plan &plan);

} // namespace muster
