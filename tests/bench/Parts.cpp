// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Parts.h"

#include "bench/topics/Changes.h"
#include "bench/topics/Files.h"
#include "bench/topics/Window.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

int runPart(const QString &name, const QStringList &arguments)
{
    using Part = int (*)(const QStringList &arguments);
    static const QHash<QString, Part> parts {
        {u"open-window"_s, openWindow},
        {u"use-window"_s, useWindow},
        {u"set-status"_s, setStatus},
        {u"set-status-bare"_s, setStatusBare},
        {u"undo-latest"_s, undoLatest},
        {u"record-cells"_s, recordCells},
        {u"write-cells"_s, writeCells},
        {u"read-everything"_s, readEverything},
    };
    if (!parts.contains(name))
        qFatal("there is no part %s", qPrintable(name));
    return parts.value(name)(arguments);
}

} // namespace muster
