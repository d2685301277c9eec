// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/AcceptHeadSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"

using namespace Qt::StringLiterals;

namespace muster {

Subcommand AcceptHeadSubcommand::definition()
{
    Subcommand command {u"accept-head"_s, {}, 0, 0, true,
        tr("Accepts the audit trail as it is, after a backup was restored. Needs --reason, and is recorded.")};
    command.run = run;
    return command;
}

Result<Exit> AcceptHeadSubcommand::run(const Invocation &invocation)
{
    if (invocation.reason.trimmed().isEmpty()) {
        complain(tr("Say why with --reason, for the audit trail: “Backup of Monday restored”, say. See “musterctl help accept-head”."));
        return WrongUsage;
    }
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const WorkspaceInfo info = (*workspace)->info();
    if (!info.chainSuspect) {
        print(tr("There is nothing to accept: the audit trail goes on from what this computer saw last."));
        return Done;
    }
    const Result<Outcome> outcome = applyChanges(**workspace, {{change::acceptHead()}, invocation.reason});
    if (!outcome)
        return tl::unexpected(outcome.error());
    print(tr("Accepted as event %1. The head that was lost is %2 (event %3); the head is now %4.")
              .arg(outcome->event).arg(info.knownHead.hash).arg(info.knownHead.event).arg(QString::fromLatin1(outcome->head)));
    return Done;
}

} // namespace muster
