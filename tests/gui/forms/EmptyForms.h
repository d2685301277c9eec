// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TestContext.h"

#include <QWidget>

#include <memory>

namespace muster {

// Whether a form looks another way where there is nothing yet: no word was typed, nothing is found, nothing is wrong.
bool hasEmptyForm(const QString &className);

// The program's own window of it, as it opens over a workspace that nothing was written to; nullptr where it has none.
std::unique_ptr<QWidget> makeEmptyForm(const QString &className, TestContext &context);

} // namespace muster
