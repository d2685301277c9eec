// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "net/mail/OutboxRun.h"

#include <QCoreApplication>

namespace muster {

class Workspace;

// Sends what waits in the outbox.
class SendSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(SendSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static Result<OutboxRun::Tally> send(Workspace &workspace, const QString &secret, int pace);
    static Result<void> wait();
    static void tell(const OutboxRun::Tally &tally, const QString &server);
};

} // namespace muster
