// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace muster {

// Which of muster.qss's looks a part has from now on: "quiet", "mistake", "warned", "good" … It follows the theme, also while a dialog is open, as a
// palette that is set by hand does not.
void setLook(QWidget *part, const char *look);

} // namespace muster
