// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace muster {

// Ctrl+C, and being asked to end: cancels the work that is going on, or ends the program when there is none.
class Interrupt
{
public:
    // While it lives, Ctrl+C calls `cancel`, on another thread.
    explicit Interrupt(std::function<void()> cancel);
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

    // Once, before the first thread: threads inherit which signals they leave to others.
    static void install();
};

} // namespace muster
