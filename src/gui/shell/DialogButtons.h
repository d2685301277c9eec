// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QPushButton;
class QString;
class QVBoxLayout;

namespace muster {

// The row of buttons at the foot of a dialog: Cancel, and one that says what it does. Returns the latter.
QPushButton *addDialogButtons(QDialog *dialog, QVBoxLayout *layout, const QString &text, bool danger = false);

} // namespace muster
