// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

#include <QCoreApplication>

namespace muster {

class Workspace;

// Mails that came back.
class BouncesSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(BouncesSubcommand)

public:
    static Subcommand definition();

private:
    struct Tally
    {
        int returned = 0; // mails that are failed now
        int unknown = 0; // that say so of none of ours, or of one that is known already
        int others = 0; // that say nothing of the kind
    };

    static Result<Exit> run(const Invocation &invocation);
    static Result<void> take(Workspace &workspace, const QByteArray &mail, Tally &tally);
};

} // namespace muster
