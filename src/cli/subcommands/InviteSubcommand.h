// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "storage/queries/FindInvitees.h"

#include <QCoreApplication>

namespace muster {

class Workspace;

// Brings people to a project: who has no account by an invitation, who has one by a role binding (P7). The two words differ in what they do
// only when they are told to.
class InviteSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(InviteSubcommand)

public:
    static Subcommand inviting();
    static Subcommand binding();

private:
    static Subcommand definition(const QString &name, const QString &about);
    static Result<Exit> invite(const Invocation &invocation);
    static Result<Exit> bind(const Invocation &invocation);
    static Result<Exit> run(const Invocation &invocation, const OfferedTo &offered);
    static Result<QVector<Invitee>> people(const Invocation &invocation);
    static Result<std::optional<Offer>> offer(const Invocation &invocation, Workspace &workspace);
    static QString leftOutText(const Invitee &invitee);
};

} // namespace muster
