// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Plan.h"

#include <QString>

namespace muster {

// What went wrong and what to do next, in the reader's language; one line, without a trailing blank.
QString errorText(const Error &error);

// The same for a plan that cannot be applied: its first refusal or violated rule, and how many more there are.
QString planText(const Plan &plan);

} // namespace muster
