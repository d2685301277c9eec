// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "models/Selection.h"

#include <functional>
#include <memory>

class QObject;

namespace muster {

class WorkspaceContext;

// All that is selected of a kind, at hand: rows of which only the query is known are read first. Calls nothing when
// `receiver` is gone or they cannot be read (which the context says).
void withSelected(WorkspaceContext &context, const Selection &selection, ObjectKind kind, QObject *receiver,
    std::function<void(const Selection &)> work);

// The same change to each row of which only the query is known; `like` as SameChange takes it. The rows are never all in memory.
void withMany(WorkspaceContext &context, const Selection::Many &many, const Change &like, QObject *receiver,
    std::function<void(const std::shared_ptr<ChangeSource> &)> work);

} // namespace muster
