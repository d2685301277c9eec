// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "core/Licence.h"

#include <QCoreApplication>

namespace muster {

class LicenceSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(LicenceSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static Result<Exit> show(const Invocation &invocation);
    static Result<Exit> install(const Invocation &invocation, const QString &key);
    static Result<Exit> issue(const QCommandLineParser &options);
    static Result<Exit> makeKey(const QString &path);
    static void printText(const Seats &seats);
    static void printJson(const Seats &seats);
};

} // namespace muster
