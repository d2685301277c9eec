// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/TeamFix.h"

namespace muster {

// What it does: "Make “Field crew” a team on Alpha".
QString teamFixText(const TeamFix &fix);
QStringList teamFixTexts(const QVector<TeamFix> &fixes);

} // namespace muster
