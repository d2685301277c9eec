// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ListSubcommand.h"

#include "cli/Await.h"
#include "cli/JsonRows.h"
#include "cli/OpenWorkspace.h"
#include "cli/RowSource.h"
#include "cli/TableArgument.h"
#include "cli/Terminal.h"
#include "cli/TextTable.h"
#include "core/FieldDefinition.h"
#include "storage/queries/MeantWords.h"
#include "texts/CellText.h"
#include "texts/ErrorText.h"
#include "texts/Titles.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QVector<FieldDefinition> shownColumns(Table table)
{
    QVector<FieldDefinition> columns = columnsOf(table);
    columns.removeIf([](const FieldDefinition &column) { return !(column.use & FieldDefinition::ShownAtFirst); });
    return columns;
}

QStringList cellsOf(Table table, const QVector<FieldDefinition> &columns, const Row &row)
{
    QStringList cells;
    for (const FieldDefinition &column : columns) {
        const QVariant value = row.cells.value(columnIndex(table, column.field));
        cells.append(cellText(table, column.field, value, QLocale(), QTimeZone::systemTimeZone()));
    }
    return cells;
}

Result<void> listAsText(Workspace &workspace, const TableQuery &query)
{
    const QVector<FieldDefinition> columns = shownColumns(query.table);
    QStringList titles;
    for (const FieldDefinition &column : columns)
        titles.append(columnTitle(query.table, column.field));
    TextTable table(titles);
    const Result<void> read = forEachPage(workspace, query, [&](const QVector<Row> &rows) {
        QVector<QStringList> lines;
        for (const Row &row : rows)
            lines.append(cellsOf(query.table, columns, row));
        table.print(lines);
    });
    if (read)
        table.print({}); // the titles, when there was no row
    return read;
}

Result<void> listAsJson(Workspace &workspace, const TableQuery &query)
{
    JsonRows json(query.table);
    const Result<void> read = forEachPage(workspace, query, [&json](const QVector<Row> &rows) { json.print(rows); });
    if (read)
        json.end();
    return read;
}

// A value that nothing has leaves the list empty: that may be a slip of the fingers.
void sayWhatIsMeant(Workspace &workspace, const TableQuery &query)
{
    if (query.text.isEmpty())
        return;
    const Result<QVector<MeantWord>> words = await(workspace.read(FindMeantWords {query}));
    for (const MeantWord &word : words.value_or(QVector<MeantWord>()))
        complain(errorText({ErrorCode::QueryMeant, {word.typed, word.meant}}));
}

} // namespace

Subcommand ListSubcommand::definition()
{
    Subcommand command {u"list"_s, tableKeys().join(u'|'), 1, 1, true, tr("Lists what is in the workspace.")};
    command.options = {
        {u"query"_s, tr("Only rows that match, as in the search box: \"role:analyst -domain:example.org\". “musterctl help search” says more."),
            tr("QUERY")},
        {u"json"_s, tr("An array of objects by column, with raw values.")},
    };
    command.run = run;
    return command;
}

Result<Exit> ListSubcommand::run(const Invocation &invocation)
{
    const std::optional<TableQuery> query
        = tableArgument(invocation.arguments.first(), invocation.options.value(u"query"_s));
    if (!query)
        return WrongUsage;
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<void> listed
        = invocation.options.isSet(u"json"_s) ? listAsJson(**workspace, *query) : listAsText(**workspace, *query);
    if (!listed)
        return tl::unexpected(listed.error());
    sayWhatIsMeant(**workspace, *query);
    return Done;
}

} // namespace muster
