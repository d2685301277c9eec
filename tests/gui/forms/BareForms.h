// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace muster {

// A form as Designer has it, without the class around it; nullptr when the build did not know of the file.
std::unique_ptr<QWidget> makeBareForm(const QString &className);

} // namespace muster
