// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

#include <QCoreApplication>

namespace muster {

// "musterctl copy FROM TO"
class CopySubcommand
{
    Q_DECLARE_TR_FUNCTIONS(CopySubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
};

} // namespace muster
