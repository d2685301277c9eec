// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ExportSubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/TableArgument.h"
#include "cli/Terminal.h"
#include "exchange/AuditWorkbook.h"
#include "exchange/TableExport.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Excel without a table is the workbook for the auditor.
bool isAudit(const Invocation &invocation)
{
    return invocation.arguments.first().endsWith(u".xlsx"_s, Qt::CaseInsensitive)
        && !invocation.options.isSet(u"table"_s) && !invocation.options.isSet(u"query"_s);
}

Result<qint64> exportAudit(Workspace &workspace, const QString &path)
{
    const WorkspaceInfo info = workspace.info();
    return await(workspace.read(AuditWorkbook {path, info.operatorName, info.operatorEmail}));
}

Result<qint64> exportTable(Workspace &workspace, const TableQuery &query, const Invocation &invocation)
{
    TableExport question;
    question.query = query;
    question.path = invocation.arguments.first();
    question.csv.delimiter = invocation.options.isSet(u"semicolon"_s) ? ';' : ',';
    question.csv.mark = !invocation.options.isSet(u"no-bom"_s);
    return await(workspace.read(question));
}

} // namespace

Subcommand ExportSubcommand::definition()
{
    Subcommand command {u"export"_s, tr("FILE.xlsx|FILE.csv|FILE.json"), 1, 1, true,
        tr("Writes a table to a file, or, to .xlsx without a table, the audit workbook.")};
    command.options = {
        {u"table"_s, tr("Which table; users when none is given."), tableKeys().join(u'|')},
        {u"query"_s, tr("Only rows that match, as in the search box."), tr("QUERY")},
        {u"semicolon"_s, tr("CSV with semicolons, for Excel where the comma is the decimal sign.")},
        {u"no-bom"_s, tr("CSV without a byte order mark.")},
        asOfOption(),
    };
    command.run = run;
    return command;
}

Result<Exit> ExportSubcommand::run(const Invocation &invocation)
{
    const QString path = invocation.arguments.first();
    if (!TableExport::understands(path)) {
        complain(tr("“%1” does not end in .xlsx, .csv or .json. See “musterctl help export”.").arg(path));
        return WrongUsage;
    }
    const QString table
        = invocation.options.isSet(u"table"_s) ? invocation.options.value(u"table"_s) : keyOf(Table::Users);
    const std::optional<TableQuery> query = tableArgument(table, invocation.options.value(u"query"_s));
    if (!query)
        return WrongUsage;
    const auto workspace = openAsOf(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<qint64> rows
        = isAudit(invocation) ? exportAudit(**workspace, path) : exportTable(**workspace, *query, invocation);
    if (!rows)
        return tl::unexpected(rows.error());
    print(tr("%n row(s) written to “%1”.", nullptr, int(*rows)).arg(path));
    return Done;
}

} // namespace muster
