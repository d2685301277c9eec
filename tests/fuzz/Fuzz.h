// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace muster {

// Ends the program where a promise is broken: that is how a fuzzer learns of it, and a test fails by it.
inline int exercise(QString (*brokenPromise)(const QByteArray &), const uint8_t *data, size_t size)
{
    const QString broken = brokenPromise(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!broken.isEmpty())
        qFatal("%s", qPrintable(broken));
    return 0;
}

} // namespace muster
