// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

#include <QCoreApplication>

namespace muster {

struct UserAccess;

class AccessSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(AccessSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static void printText(const UserAccess &access);
};

} // namespace muster
