// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TestContext.h"

#include <QWidget>

#include <memory>

namespace muster {

// The program's own window of a form, as full of words as it gets; nullptr where this does not know how to make it.
std::unique_ptr<QWidget> makeRealForm(const QString &className, TestContext &context);

} // namespace muster
