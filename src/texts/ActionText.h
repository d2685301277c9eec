// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// What the audit trail calls an action, by the name of its change: "editUser" → "User edited". Names that no change has
// are shown as they stand, and none as several kinds of changes.
QString actionText(const QString &name);

} // namespace muster
