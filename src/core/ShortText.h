// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// The beginning of a text that comes from a machine or from others, as people may see it (visibleText): at most `most` UTF-16 code units, without half a character at its end. A very long one is not read to its end.
QString shortText(const QString &text, qsizetype most);

// The same, with an ellipsis as its last where it goes on.
QString ellipsedText(const QString &text, qsizetype most);

} // namespace muster
