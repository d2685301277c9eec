// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Selection.h"

#include <functional>

namespace muster {

class Desk;

// All selected users, also those that are not at hand: they are read first. Calls nothing when `context` is gone or they
// cannot be read (which the desk says).
void withSelectedUsers(Desk &desk, const Selection &selection, QObject *context,
    std::function<void(const QVector<UserRef> &)> work);

} // namespace muster
