// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

#include <QCoreApplication>

namespace muster {

struct Change;

// What is done to invitations that are out: sent again, revoked, deleted, or with another role.
class InvitationSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(InvitationSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static std::optional<Change> changeOf(const QString &word, const QString &invitation, const QString &role);
};

} // namespace muster
