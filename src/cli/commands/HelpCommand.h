// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace muster {

class HelpCommand
{
    Q_DECLARE_TR_FUNCTIONS(HelpCommand)

public:
    static Command definition();

    static void printOverview();
    static void printHelp(const Command &command);

private:
    static Result<Exit> run(const Invocation &invocation);
    static void printOptions(const QList<QCommandLineOption> &options);
};

} // namespace muster
