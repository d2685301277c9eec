// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "core/Licence.h"

#include <QCoreApplication>

namespace muster {

class Workspace;
struct SpareSeats;

class SeatsSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(SeatsSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static Result<Exit> count(Workspace &workspace, bool json);
    static Result<Exit> overTime(Workspace &workspace, bool json);
    static Result<Exit> free(Workspace &workspace, const Invocation &invocation);
    static void printText(const Seats &seats, const SpareSeats &spare);
    static void printJson(const Seats &seats, const SpareSeats &spare);
};

} // namespace muster
