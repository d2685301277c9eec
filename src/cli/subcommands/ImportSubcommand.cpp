// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ImportSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/ImportOptions.h"
#include "cli/ImportReport.h"
#include "cli/OpenWorkspace.h"
#include "cli/PlanReport.h"
#include "cli/Terminal.h"
#include "exchange/ImportSource.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Pairs = QMap<QString, QString>;

// "Pen Tester=Analyst": what stands in the file may have an equals sign, what it means has none. The means may be missing
// where that says that there are none.
std::optional<Pairs> pairsOf(const QStringList &texts, const QString &example, bool mayMeanNothing)
{
    Pairs pairs;
    for (const QString &text : texts) {
        const qsizetype sign = text.lastIndexOf(u'=');
        if (sign <= 0 || (sign == text.size() - 1 && !mayMeanNothing)) {
            complain(ImportSubcommand::tr("“%1” is not a choice like \"%2\". See “musterctl help import”.").arg(text, example));
            return std::nullopt;
        }
        pairs.insert(text.left(sign).trimmed(), text.mid(sign + 1).trimmed());
    }
    return pairs;
}

std::optional<ImportQuestion> questionOf(const Invocation &invocation)
{
    const auto roles = pairsOf(invocation.options.values(u"map-role"_s), u"Pen Tester=Analyst"_s, false);
    const auto columns = pairsOf(invocation.options.values(u"map-column"_s), u"Login Name=email"_s, true);
    if (!roles || !columns)
        return std::nullopt;
    return ImportQuestion {.path = invocation.arguments.first(), .roleChoices = *roles, .columnChoices = *columns,
        .file = ImportOptions::choices(invocation)};
}

Result<Exit> dryRun(Workspace &workspace, const std::shared_ptr<const ImportPlan> &plan, bool skipWrong)
{
    const ImportPlan &import = *plan;
    ImportReport::printCounts(import);
    ImportReport::tellFailures(import, print);
    const Result<Plan> happens = await(workspace.preview(std::make_shared<ImportSource>(plan)));
    if (!happens)
        return tl::unexpected(happens.error());
    ImportReport::tellRefusals(import, *happens, print);
    PlanReport::printAccess(*happens);
    const bool stopped = ImportReport::waitsForEncoding(import.table()) || (import.counts().failures() > 0 && !skipWrong);
    return stopped ? Failed : PlanReport::exitOf(*happens);
}

Result<Exit> write(Workspace &workspace, const std::shared_ptr<const ImportPlan> &plan, const QString &reason, bool skipWrong)
{
    const ImportPlan &import = *plan;
    if (ImportReport::waitsForEncoding(import.table()))
        return Failed;
    ImportReport::tellFailures(import, complain);
    if (import.counts().failures() > 0 && !skipWrong) {
        complain(ImportSubcommand::tr(
            "%n row(s) cannot be imported, so nothing was. Correct them, choose roles with --map-role, "
            "or leave them out with --skip-wrong.",
            nullptr, import.counts().failures()));
        return Failed;
    }
    const Result<Outcome> outcome = applyChanges(workspace, std::make_shared<ImportSource>(plan), {.reason = reason});
    if (!outcome)
        return tl::unexpected(outcome.error());
    ImportReport::printCounts(import);
    PlanReport::print(*outcome);
    return Done;
}

} // namespace

Subcommand ImportSubcommand::definition()
{
    Subcommand command {u"import"_s, tr("FILE"), 1, 1, true,
        tr("Brings in people from a CSV file or an .xlsx spreadsheet, all or none.")};
    command.options = {
        {u"dry-run"_s, tr("Only say what would happen.")},
        {u"map-role"_s,
            tr("The role that a name in the file means: \"Pen Tester=Analyst\". May be given more than once."),
            tr("NAME=ROLE")},
        {u"map-column"_s,
            tr("The field that a column of the file means: \"Login Name=email\". Without a field the column is left out. May be given "
               "more than once."),
            tr("HEADING=FIELD")},
        {u"failures"_s, tr("Save the rows that cannot be imported, with the reason."), tr("FILE.csv")},
        {u"skip-wrong"_s, tr("Import the other rows, although some cannot be.")},
    };
    command.options += ImportOptions::ofFile();
    command.run = run;
    return command;
}

Result<Exit> ImportSubcommand::run(const Invocation &invocation)
{
    const auto question = questionOf(invocation);
    if (!question)
        return WrongUsage;
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto import = await((*workspace)->read(*question));
    if (!import)
        return tl::unexpected(import.error());
    if (const QString failures = invocation.options.value(u"failures"_s); !failures.isEmpty()) {
        if (const Result<void> saved = (*import)->saveFailures(failures); !saved)
            return tl::unexpected(saved.error());
    }
    const bool skipWrong = invocation.options.isSet(u"skip-wrong"_s);
    if (invocation.options.isSet(u"dry-run"_s))
        return dryRun(**workspace, *import, skipWrong);
    return write(**workspace, *import, invocation.reason, skipWrong);
}

} // namespace muster
