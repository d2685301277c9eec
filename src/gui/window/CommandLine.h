// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/Theme.h"

#include <QSize>
#include <QStringList>

#include <optional>

class QCoreApplication;

namespace muster {

// What `muster` was started with.
struct CommandLine
{
    QString file;
    bool sample = false;
    int users; // of the sample
    QString page;
    std::optional<Appearance> appearance;
    QString language; // "de"; empty: the system's
    QString operatorEmail; // to work as; empty: as last time
    QString shots; // folder for pictures of every page
    QSize shotsSize; // of the window on them

    // Leaves the program with a sentence and 2 when it does not understand. `pages` are the IDs that --page may name.
    static CommandLine read(const QCoreApplication &app, const QStringList &pages);
};

} // namespace muster
