// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/watch/PeakMemory.h"

#include "core/GiveBackMemory.h"

#include <QByteArray>
#include <QFile>

namespace muster {

double PeakMemory::start()
{
    giveBackMemory();
    QFile forget(QStringLiteral("/proc/self/clear_refs"));
    if (!forget.open(QIODevice::WriteOnly) || forget.write("5") != 1)
        qFatal("the peak of memory cannot be forgotten here");
    forget.close();
    return megabytes();
}

static double megabytesOf(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("/proc is needed");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).replace("kB", "").trimmed().toDouble() / 1024;
    }
    qFatal("there is no %s", name.constData());
}

double PeakMemory::megabytes()
{
    return megabytesOf("VmHWM:");
}

double PeakMemory::now()
{
    return megabytesOf("VmRSS:");
}

} // namespace muster
