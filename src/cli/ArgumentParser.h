// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

#include <QCoreApplication>

namespace muster {

struct ArgumentParser
{
    Q_DECLARE_TR_FUNCTIONS(ArgumentParser)

public:
    // Options that stand before or after any command's name.
    static QList<QCommandLineOption> commonOptions();

    // "musterctl [options] list TABLE"
    static QString usage(const Subcommand &command);

    static int run(const QStringList &arguments);
};

// Does what the arguments say and returns the exit code: 0 done, 1 refused or failed, 2 wrong usage.
int runCommandLine(const QStringList &arguments);

} // namespace muster
