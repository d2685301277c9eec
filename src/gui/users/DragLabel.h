// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

class QWidget;

namespace muster {

// What hangs at the pointer while something is dragged: "3 users".
QPixmap dragLabel(const QString &text, const QWidget *from);

} // namespace muster
