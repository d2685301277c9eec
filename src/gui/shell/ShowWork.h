// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkWatch.h"

namespace muster {

// Shows in the window how a question or a change goes on, once it takes a while, and lets the operator stop it.
template <typename T>
void showWork(WorkspaceContext &context, const QString &text, const QFuture<T> &work)
{
    auto *watch = new WorkWatch(text, work, &context);
    QObject::connect(watch, &WorkWatch::working, &context, &WorkspaceContext::working);
}

} // namespace muster
