// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Selection.h"

#include <functional>

class QObject;

namespace muster {

class WorkspaceContext;

// All that is selected of a kind, at hand: rows of which only the query is known are read first. Calls nothing when
// `receiver` is gone or they cannot be read (which the context says).
void withSelected(WorkspaceContext &context, const Selection &selection, ObjectKind kind, QObject *receiver,
    std::function<void(const Selection &)> work);

} // namespace muster
