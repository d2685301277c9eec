// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ImportGroupsSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/ImportOptions.h"
#include "cli/ImportReport.h"
#include "cli/OpenWorkspace.h"
#include "cli/PlanReport.h"
#include "exchange/GroupsFile.h"

using namespace Qt::StringLiterals;

namespace muster {

Subcommand ImportGroupsSubcommand::definition()
{
    Subcommand command {u"import-groups"_s, tr("FILE"), 1, 1, true,
        tr("Brings in groups from a CSV file or an .xlsx spreadsheet with the columns group, parent or inner group, and e-mail, all or "
           "none.")};
    command.options = {{u"dry-run"_s, tr("Only say what would happen, who gains, loses or changes access to what, and whether it takes something from the account you work as.")}};
    command.options += ImportOptions::ofFile();
    command.run = run;
    return command;
}

Result<Exit> ImportGroupsSubcommand::run(const Invocation &invocation)
{
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    Result<GroupsFile> file = await((*workspace)->read(ReadGroupsFile {invocation.arguments.first(), ImportOptions::choices(invocation)}));
    if (!file)
        return tl::unexpected(file.error());
    ImportReport::printIgnored(file->ignoredColumns);
    ImportReport::printFile(*file->table);
    if (ImportReport::waitsForEncoding(*file->table))
        return Failed;
    const EventHeader header {.reason = invocation.reason};
    return invocation.options.isSet(u"dry-run"_s) ? previewAndPrint(**workspace, file->changes, header) : applyAndPrint(**workspace, file->changes, header);
}

} // namespace muster
