// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "core/Kinds.h"

#include <QCoreApplication>

namespace muster {

// What the links in mails lead to: whose it is chooses a password.
class LinkSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(LinkSubcommand)

public:
    static Subcommand activating();
    static Subcommand resetting();

private:
    static Subcommand definition(const QString &name, const QString &about);
    static Result<Exit> activate(const Invocation &invocation);
    static Result<Exit> reset(const Invocation &invocation);
    static Result<Exit> run(const Invocation &invocation, MailKind kind);
};

} // namespace muster
