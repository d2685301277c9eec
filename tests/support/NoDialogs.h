// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Dialogs.h"

#include <QStringList>

namespace muster {

// Notes which windows a command wanted to open. It must stay as long as who opens them.
class NoDialogs
{
public:
    QStringList wanted;

    Dialogs dialogs()
    {
        return {[this] { wanted << QStringLiteral("addUsers"); }, [this](const QString &path) { wanted << QStringLiteral("import ") + path; },
            [this](const TableQuery &query, const QVector<Column> &, const QVector<qint64> &) { wanted << QStringLiteral("export ") + keyOf(query.table); },
            [this] { wanted << QStringLiteral("audit"); }, [this](const QString &addresses) { wanted << QStringLiteral("invite ") + addresses; },
            [this](const QString &addresses) { wanted << QStringLiteral("bindRole ") + addresses; }};
    }
};

} // namespace muster
