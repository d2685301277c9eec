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
    static Result<MailServer> serverOf(Workspace &workspace);
    static Result<Exit> signIn(Workspace &workspace);
    static Result<OutboxRun::Secret> secretFor(Workspace &workspace);
    static Result<Exit> once(Workspace &workspace, int pace);
    static Result<Exit> watch(Workspace &workspace, int pace);
    static Result<OutboxRun::Tally> send(Workspace &workspace, const OutboxRun::Secret &secret, int pace);
    static Result<void> wait(qint64 milliseconds);
    static void tell(Workspace &workspace, const OutboxRun::Tally &tally);
    static void tellNext(Workspace &workspace, bool anyWent);
};

} // namespace muster
