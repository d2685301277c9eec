// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Desk.h"
#include "gui/shell/WorkWatch.h"

namespace muster {

// Shows in the window how a question or a change goes on, once it takes a while, and lets the operator stop it.
template <typename T>
void showWork(Desk &desk, const QString &text, const QFuture<T> &work)
{
    auto *watch = new WorkWatch(text, work, &desk);
    QObject::connect(watch, &WorkWatch::working, &desk, &Desk::working);
}

} // namespace muster
