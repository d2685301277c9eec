// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster::xlsx {

// Text as a cell can hold it: at most 32,767 characters (… at the end tells that some are missing), line ends as LF,
// U+FFFD for what XML cannot say, and texts that look like Excel's own escapes (_x0041_) escaped.
QByteArray cellText(const QString &text);

// A sheet's name without the characters Excel refuses, at most 31 of them with the suffix; never blank.
QString sheetName(const QString &name, const QString &suffix = {});

} // namespace muster::xlsx
