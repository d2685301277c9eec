// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PageText.h"

namespace muster {

// What is wrong with a password that somebody has chosen and typed twice; blank: nothing. `about`: see Password::check.
QString passwordProblem(const PageText &text, const QString &password, const QString &again, const QStringList &about);

} // namespace muster
