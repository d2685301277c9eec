// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace muster {

// Makes a window no larger than what can be seen of it: the buttons of a dialog stand at its foot.
void fitOnScreen(QWidget &window);

} // namespace muster
