// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Error.h"

#include <functional>

namespace muster {

// "3 users deactivated", with Undo when it has an event.
struct Notice
{
    QString text;
    qint64 event = 0;
};

// What could not be done, and what was asked for.
struct Refusal
{
    Error error;
    ChangeSet set;
};

// Work that takes a while.
struct Work
{
    QString text;
    qint64 done = 0;
    qint64 total = 0; // 0: not known
    qint64 remainingSeconds = -1; // -1: not known
    bool running = true;
    std::function<void()> cancel; // empty when it can not be stopped
};

} // namespace muster

Q_DECLARE_METATYPE(muster::Notice)
Q_DECLARE_METATYPE(muster::Refusal)
Q_DECLARE_METATYPE(muster::Work)
