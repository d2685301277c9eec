// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// How many cells of a terminal a text takes: none for marks, two for East Asian wide characters and pictures.
int displayWidth(const QString &text);

} // namespace muster
