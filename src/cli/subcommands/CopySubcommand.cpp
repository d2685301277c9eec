// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/CopySubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "storage/copy/CopyWorkspace.h"

using namespace Qt::StringLiterals;

namespace muster {

Subcommand CopySubcommand::definition()
{
    Subcommand command {u"copy"_s, tr("FROM TO"), 2, 2, false,
        tr("Copies a whole workspace, with its history and audit trail, to a file or a server where none is yet.")};
    command.run = run;
    return command;
}

Result<Exit> CopySubcommand::run(const Invocation &invocation)
{
    Invocation from = invocation;
    from.workspace = invocation.arguments.first();
    const QString to = invocation.arguments.last();
    const auto workspace = openWorkspace(from);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<CopiedWorkspace> copied = await((*workspace)->copyTo(to));
    if (!copied)
        return tl::unexpected(copied.error());
    print(tr("“%1” is ready: %n row(s), compared with “%2” one by one; event %3 is the last, and the head is %4.", nullptr, int(copied->rows))
              .arg(to, from.workspace, QString::number(copied->head.event), copied->head.hash));
    print(tr("Both have the same Tenant ID. Go on with one of them: what is changed in one does not come to the other."));
    return Done;
}

} // namespace muster
