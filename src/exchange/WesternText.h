// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// Whether a text that was decoded as Windows-1252 can be one of western Europe. In another encoding whole words would be letters
// with marks, or signs would stand beside letters: "Èâàí", "£ukasz".
bool readsWestern(QStringView text);

} // namespace muster
