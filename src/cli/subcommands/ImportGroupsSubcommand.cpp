// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ImportGroupsSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/PlanReport.h"
#include "exchange/GroupsFile.h"

using namespace Qt::StringLiterals;

namespace muster {

Subcommand ImportGroupsSubcommand::definition()
{
    Subcommand command {u"import-groups"_s, tr("FILE.csv"), 1, 1, true,
        tr("Brings in groups from a CSV file with the columns group, parent or inner group, and e-mail, all or none.")};
    command.options = {{u"dry-run"_s, tr("Only say what would happen.")}};
    command.run = run;
    return command;
}

Result<Exit> ImportGroupsSubcommand::run(const Invocation &invocation)
{
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    Result<ChangeSet> set = await((*workspace)->read(ReadGroupsFile {invocation.arguments.first()}));
    if (!set)
        return tl::unexpected(set.error());
    set->reason = invocation.reason;
    return invocation.options.isSet(u"dry-run"_s) ? previewAndPrint(**workspace, *set) : applyAndPrint(**workspace, *set);
}

} // namespace muster
