// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/Comparison.h"

#include <QByteArray>
#include <QStringList>

namespace muster {

// A program that was run to its end, alone: its processor time and the most memory it held. Who starts it must be small:
// the kernel counts what that held as the child's.
struct ChildProcess
{
    Lap lap; // the answer is 0
    QByteArray output;
    bool wentWell = true;

    // What it says on standard error is shown.
    static ChildProcess tried(const QString &program, const QStringList &arguments, const QByteArray &input = {});

    // These end this program with a message unless the child ends well.
    static ChildProcess run(const QString &program, const QStringList &arguments, const QByteArray &input = {});

    static ChildProcess musterctl(const QStringList &arguments);
    static ChildProcess musterctlOn(const QString &workspace, const QStringList &arguments);
    // This program with --part: see Parts.h. The answer is the number that it printed last.
    static ChildProcess part(const QString &name, const QStringList &arguments);
};

} // namespace muster
