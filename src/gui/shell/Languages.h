// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// Makes the program speak a language, as far as there is a translation; empty: the system's.
void installLanguage(const QString &language);

} // namespace muster
