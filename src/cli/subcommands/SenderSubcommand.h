// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

#include <QCoreApplication>

namespace muster {

struct SenderReport;

// What DNS says of the address that mail goes out from.
class SenderSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(SenderSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static void printText(const SenderReport &report);
    static void printJson(const SenderReport &report);
};

} // namespace muster
