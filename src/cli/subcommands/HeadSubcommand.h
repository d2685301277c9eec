// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

#include <QCoreApplication>

namespace muster {

class HeadSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(HeadSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static Result<Exit> makeKey(const QString &path);
};

} // namespace muster
