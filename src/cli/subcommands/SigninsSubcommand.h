// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "core/SignInReport.h"

#include <QCoreApplication>

namespace muster {

class SignInReader;
class Workspace;

class SigninsSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(SigninsSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static Result<TakenSignIns> takeAll(Workspace &workspace, SignInReader &lines, const SignInReasons &reasons);
    static void tell(const TakenSignIns &taken);
};

} // namespace muster
