// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "storage/Presence.h"

#include <QCoreApplication>

namespace muster {

class HereSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(HereSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static void printText(const QVector<Present> &all);
    static void printJson(const QVector<Present> &all);
};

} // namespace muster
