// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ApplySubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/PlanReport.h"
#include "core/ChangeJson.h"
#include "files/InputFile.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Result<QByteArray> readChanges(const QString &name)
{
    return name == "-"_L1 ? InputFile::readStandardInput(InputFile::MostOfChanges) : InputFile::read(name, InputFile::MostOfChanges);
}

} // namespace

Subcommand ApplySubcommand::definition()
{
    Subcommand command {u"apply"_s, tr("FILE"), 1, 1, true,
        tr("Applies a file of changes, all or none; “-” reads them from standard input.")};
    command.options = {
        {u"dry-run"_s, tr("Only say what would happen, who gains, loses or changes access to what, and whether it takes something from the account you work as.")},
        {u"json"_s, tr("With --dry-run: as one JSON object.")},
        {u"partial"_s, tr("Make all changes but those that are refused, and say which those are.")},
    };
    command.run = run;
    return command;
}

Result<Exit> ApplySubcommand::run(const Invocation &invocation)
{
    const Result<QByteArray> text = readChanges(invocation.arguments.first());
    if (!text)
        return tl::unexpected(text.error());
    Result<ChangeSet> set = changeSetFromJson(*text);
    if (!set)
        return tl::unexpected(set.error());
    if (!invocation.reason.isEmpty())
        set->reason = invocation.reason;
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (invocation.options.isSet(u"dry-run"_s))
        return previewAndPrint(**workspace, *set, invocation.options.isSet(u"json"_s));
    return applyAndPrint(**workspace, *set, invocation.options.isSet(u"partial"_s) ? OnRefusal::PassOver : OnRefusal::Stop);
}

} // namespace muster
