// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QFuture>

namespace muster {

class WorkspaceContext;

// Shows that a file is being written, and tells in the end how many rows it has, or why not.
void followWriting(WorkspaceContext &context, const QString &path, const QFuture<Result<qint64>> &writing);

} // namespace muster
