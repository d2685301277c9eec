// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/FitOnScreen.h"

#include <QScreen>
#include <QWidget>

namespace muster {

constexpr QSize Frame(16, 48); // what window managers put around a window

void fitOnScreen(QWidget &window)
{
    window.resize(window.size().boundedTo(window.screen()->availableSize() - Frame));
}

} // namespace muster
