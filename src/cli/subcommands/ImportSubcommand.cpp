// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ImportSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/ImportReport.h"
#include "cli/OpenWorkspace.h"
#include "cli/PlanReport.h"
#include "cli/Terminal.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// "Pen Tester=Analyst": the name in the file may have an equals sign, no role has.
std::optional<QMap<QString, QString>> roleChoices(const QStringList &pairs)
{
    QMap<QString, QString> choices;
    for (const QString &pair : pairs) {
        const qsizetype sign = pair.lastIndexOf(u'=');
        if (sign <= 0 || sign == pair.size() - 1) {
            complain(ImportSubcommand::tr("“%1” is not a choice like \"Pen Tester=Analyst\". See “musterctl help import”.")
                         .arg(pair));
            return std::nullopt;
        }
        choices.insert(pair.left(sign).trimmed(), pair.mid(sign + 1).trimmed());
    }
    return choices;
}

Result<Exit> dryRun(Workspace &workspace, const ImportPlan &import, bool skipWrong)
{
    ImportReport::printCounts(import);
    ImportReport::tellFailures(import, print);
    const Result<Plan> plan = await(workspace.preview(import.changeSet()));
    if (!plan)
        return tl::unexpected(plan.error());
    ImportReport::tellRefusals(import, *plan, print);
    PlanReport::printAccess(*plan);
    const bool stopped = import.counts().failures() > 0 && !skipWrong;
    return stopped ? Failed : PlanReport::exitOf(*plan);
}

Result<Exit> write(Workspace &workspace, const ImportPlan &import, const QString &reason, bool skipWrong)
{
    ImportReport::tellFailures(import, complain);
    if (import.counts().failures() > 0 && !skipWrong) {
        complain(ImportSubcommand::tr(
            "%n row(s) cannot be imported, so nothing was. Correct them, choose roles with --map-role, "
            "or leave them out with --skip-wrong.",
            nullptr, import.counts().failures()));
        return Failed;
    }
    ChangeSet set = import.changeSet();
    set.reason = reason;
    const Result<Outcome> outcome = applyChanges(workspace, set);
    if (!outcome)
        return tl::unexpected(outcome.error());
    ImportReport::printCounts(import);
    PlanReport::print(*outcome);
    return Done;
}

} // namespace

Subcommand ImportSubcommand::definition()
{
    Subcommand command {u"import"_s, tr("FILE.csv"), 1, 1, true, tr("Brings in people from a CSV file, all or none.")};
    command.options = {
        {u"dry-run"_s, tr("Only say what would happen.")},
        {u"map-role"_s,
            tr("The role that a name in the file means: \"Pen Tester=Analyst\". May be given more than once."),
            tr("NAME=ROLE")},
        {u"failures"_s, tr("Save the rows that cannot be imported, with the reason."), tr("FILE.csv")},
        {u"skip-wrong"_s, tr("Import the other rows, although some cannot be.")},
    };
    command.run = run;
    return command;
}

Result<Exit> ImportSubcommand::run(const Invocation &invocation)
{
    const auto choices = roleChoices(invocation.options.values(u"map-role"_s));
    if (!choices)
        return WrongUsage;
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto import = await((*workspace)->read(ImportQuestion {invocation.arguments.first(), *choices}));
    if (!import)
        return tl::unexpected(import.error());
    if (const QString failures = invocation.options.value(u"failures"_s); !failures.isEmpty()) {
        if (const Result<void> saved = (*import)->saveFailures(failures); !saved)
            return tl::unexpected(saved.error());
    }
    const bool skipWrong = invocation.options.isSet(u"skip-wrong"_s);
    if (invocation.options.isSet(u"dry-run"_s))
        return dryRun(**workspace, **import, skipWrong);
    return write(**workspace, **import, invocation.reason, skipWrong);
}

} // namespace muster
