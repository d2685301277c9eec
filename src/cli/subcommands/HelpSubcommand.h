// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

#include <QCoreApplication>

namespace muster {

class HelpSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(HelpSubcommand)

public:
    static Subcommand definition();

    static void printOverview();
    static void printHelp(const Subcommand &command);

private:
    static Result<Exit> run(const Invocation &invocation);
    static void printOptions(const QList<QCommandLineOption> &options);
};

} // namespace muster
