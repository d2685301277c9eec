// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace muster {

enum class TextSize {
    Small, // badges, shortcuts
    Normal,
    Title, // panel titles
    Large, // page titles, numbers to be seen from afar
};

// Inter where it is installed, else the system's own.
QFont applicationFont();
QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);

} // namespace muster
