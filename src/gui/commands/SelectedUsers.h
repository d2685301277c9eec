// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Selection.h"

#include <functional>

namespace muster {

class WorkspaceContext;

// All selected users, also those that are not at hand: they are read first. Calls nothing when `receiver` is gone or they
// cannot be read (which the context says).
void withSelectedUsers(WorkspaceContext &context, const Selection &selection, QObject *receiver,
    std::function<void(const QVector<UserRef> &)> work);

} // namespace muster
