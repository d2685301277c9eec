// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

// A text of the program in English and in each language that it speaks, whatever language it runs in: files come from
// colleagues with another one. `context` and `source` as they stand in the translations.
QStringList inEveryLanguage(const char *context, const char *source);

} // namespace muster
